import torch
from torch import nn
from torch.autograd.graph import GradientEdge

lin = nn.Linear(2, 1)
loss = lin(torch.ones(1, 2)).sum()

loss.backward(retain_graph=True)
grads = torch.autograd.grad(loss, list(lin.parameters()), retain_graph=True)
print([grad.tolist() for grad in grads])
print(torch.autograd.grad(loss, GradientEdge(loss.grad_fn, 0))[0].item())
