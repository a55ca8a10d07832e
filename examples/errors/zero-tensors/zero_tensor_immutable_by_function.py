import torch
from torch.linalg import vector_norm
from torch.nn import functional as F

cases = {
    "abs": torch.abs,
    "l1_loss": lambda x: F.l1_loss(x, torch.zeros(2)),
    "1-norm": lambda x: vector_norm(x, 1),
    "max norm": lambda x: vector_norm(x, float("inf")),
    "relu": torch.relu,
}
for name, f in cases.items():
    x = torch.tensor([2.0, 3.0], requires_grad=True)
    (g,) = torch.autograd.grad(f(x).sum(), x, create_graph=True)
    g.sum().backward()
    print(f"{name:9}", x.grad._is_zerotensor())
