import torch
from torch import nn

lin = nn.Linear(2, 1, bias=False)
loss = lin(torch.ones(1, 2)).sum()

grads = torch.autograd.grad(loss, list(lin.parameters()), retain_graph=True)
print([grad.tolist() for grad in grads])

grads = torch.autograd.grad(loss, dict(lin.named_parameters()))
print({name: grad.tolist() for name, grad in grads.items()})
