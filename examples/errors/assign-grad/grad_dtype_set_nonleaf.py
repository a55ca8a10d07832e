import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
h = w.half()
h.retain_grad()
try:
    h.grad_dtype = torch.float32
except RuntimeError as error:
    print(error)
