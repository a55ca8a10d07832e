import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
w.register_hook(lambda grad: grad.mul_(5))
try:
    w.sum().backward()
except RuntimeError as error:
    print(error)
