import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
w.grad_dtype = torch.int64
try:
    (5 * w).sum().backward()
except RuntimeError as error:
    print(str(error).split(' at "')[0])
