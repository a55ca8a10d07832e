import torch
from torch.nn import functional as F

cases = {
    "attention": lambda x: F.scaled_dot_product_attention(x, x, x),
    "hardsigmoid": lambda x: F.hardsigmoid(x),
    "multi_margin": lambda x: F.multi_margin_loss(
        x.view(1, 1).expand(1, 2), torch.tensor([1])
    ),
}
for name, f in cases.items():
    x = torch.ones(1, 1, 1, 1, requires_grad=True)
    (g,) = torch.autograd.grad(f(x).sum(), x, create_graph=True)
    try:
        g.sum().backward()
    except RuntimeError as error:
        print(f"{name:13}", error)
