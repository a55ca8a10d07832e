import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
h = 5 * w
try:
    print(h.grad_dtype)
except RuntimeError as error:
    print(error)
