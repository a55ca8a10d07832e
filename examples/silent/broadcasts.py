import warnings

import torch
import torch.nn.functional as F

y = torch.tensor([1.0, 3.0])
for shape in ([2], [2, 1]):
    w = torch.tensor(1.0, requires_grad=True)
    prediction = w * y.reshape(shape)  # (1)!
    error = prediction - y
    error.square().mean().backward()
    print(list(error.shape), error.abs().max().item(), w.grad.item())

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    F.mse_loss(prediction, y)
print(str(caught[0].message).split(". ")[0])
