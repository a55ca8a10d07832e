import torch

x = torch.tensor([3.0], requires_grad=True)
h = 2 * x
h.register_hook(lambda grad: print("h", grad.tolist()))
(5 * h).sum().backward()
print("x", x.grad.tolist())
