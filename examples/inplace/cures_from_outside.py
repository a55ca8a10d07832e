import torch
from torch.autograd.graph import allow_mutation_on_saved_tensors

x = torch.tensor([2.0, 2.0], requires_grad=True)
with allow_mutation_on_saved_tensors():
    h = x * 3
    y = h * h
    h += 1
    (y + h).sum().backward()
print(x.grad.tolist())
