import torch
from torch.autograd.graph import allow_mutation_on_saved_tensors

x = torch.tensor(2.0, requires_grad=True)
with allow_mutation_on_saved_tensors():
    y = (3 * x) ** 2
    y.backward()
print(x.grad.item())
