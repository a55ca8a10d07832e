import torch

w = torch.tensor(2.0, requires_grad=True)
loss = w * 3

(grad,) = torch.autograd.grad(loss, w)
print(grad.item())
