import torch

w = torch.tensor(1.0, requires_grad=True)
x = torch.tensor([2.0, 3.0, 5.0, 6.0])
outputs = [(w * 7).sum(), w * x]

grads = torch.autograd.grad(outputs, w, [None, torch.ones(4)])
print(grads[0].item())

empty = w * x[x > 100]
print(empty.sum().item(), empty.mean().item())
print(torch.autograd.grad(empty.sum(), w)[0].item())
