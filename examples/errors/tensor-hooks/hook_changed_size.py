import torch

w = torch.tensor([2.0, 2.0], requires_grad=True)
w.register_hook(lambda grad: grad.sum())
try:
    (w * torch.tensor([3.0, 5.0])).sum().backward()
except RuntimeError as error:
    print(error)
