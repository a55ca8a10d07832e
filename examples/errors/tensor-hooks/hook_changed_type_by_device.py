import torch

w = torch.tensor([2.0], requires_grad=True)
w.register_hook(lambda grad: grad.to("meta"))
try:
    (3 * w).sum().backward()
except RuntimeError as error:
    print(error)
