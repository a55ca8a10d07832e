import weakref

import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
reference = weakref.ref(w)
del w
print(reference())
