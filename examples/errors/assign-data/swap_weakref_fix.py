import weakref

import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
reference = weakref.ref(w)
del reference
torch.utils.swap_tensors(w, torch.tensor([5.0, 7.0], requires_grad=True))
(w**2).sum().backward()
print(w.grad.tolist())
