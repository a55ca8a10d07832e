import torch
from torch.autograd.graph import allow_mutation_on_saved_tensors

x = torch.tensor(2.0, requires_grad=True)
with allow_mutation_on_saved_tensors():
    h = 3 * x
    y = h**2
    h += 1
    y.backward()
print(x.grad.item())
