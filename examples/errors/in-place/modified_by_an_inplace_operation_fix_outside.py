import torch

x = torch.tensor([2.0], requires_grad=True)
with torch.autograd.graph.allow_mutation_on_saved_tensors():
    h = 3 * x
    y = h**2
    h += 1
    (y + h).sum().backward()
print(x.grad.tolist())
