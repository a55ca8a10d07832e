import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
(5 * w).sum().backward()
try:
    w.grad_dtype = torch.float64
except RuntimeError as error:
    print(error)
