import torch
from torch import autograd, nn

w = nn.Parameter(torch.tensor(2.0))
with torch.no_grad():
    layer = nn.Linear(1, 1)
    leaf = torch.tensor(3.0, requires_grad=True)
    print("w            ", w.requires_grad)
    print("layer.weight ", layer.weight.requires_grad)
    print("leaf         ", leaf.requires_grad)
    print("w * 2        ", (w * 2).requires_grad)
    print("leaf.clone() ", leaf.clone().requires_grad)

loss = w * leaf
with torch.no_grad():
    (grad,) = autograd.grad(loss, w, create_graph=True)  # (1)!
    loss.backward()
print("grad         ", grad.requires_grad)
print("w.grad       ", w.grad.item())
print("leaf.grad    ", leaf.grad.item())
