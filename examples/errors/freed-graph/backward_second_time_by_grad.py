import torch

x = torch.tensor(3.0, requires_grad=True)
loss = x**2
(by_x,) = torch.autograd.grad(loss, x)

try:
    loss.backward()
except RuntimeError as error:
    print(by_x.item(), str(error)[:49])
