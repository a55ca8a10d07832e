import torch

w = torch.tensor([2.0, 2.0], requires_grad=True)
w.register_hook(lambda grad: grad.sum().expand_as(grad))
(w * torch.tensor([3.0, 5.0])).sum().backward()
print(w.grad.tolist())
