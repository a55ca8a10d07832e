import warnings

import torch

early = torch.ones(2, requires_grad=True) * 0.5  # (1)!
late = (torch.ones(2) * 0.5).requires_grad_()  # (2)!
(3 * early + 5 * late).sum().backward()

print("late ", late.is_leaf, late.grad.tolist())
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("early", early.is_leaf, early.grad)
print(str(caught[0].message).split(" (Triggered")[0])
