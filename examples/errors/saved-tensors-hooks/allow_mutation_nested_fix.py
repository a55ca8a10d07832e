import torch
from torch.autograd.graph import allow_mutation_on_saved_tensors


def step(x):
    h = 3 * x
    y = h**2
    h += 1
    y.sum().backward()


x = torch.tensor([2.0], requires_grad=True)
with allow_mutation_on_saved_tensors():
    step(x)
print(x.grad.tolist())
