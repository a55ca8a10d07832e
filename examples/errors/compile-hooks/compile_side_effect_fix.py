import torch
from torch.utils.checkpoint import checkpoint

calls = []


def block(x):
    return x**3


@torch.compile(backend="aot_eager", fullgraph=True)
def f(x):
    calls.append(1)
    return checkpoint(block, x, use_reentrant=False).sum()


x = torch.tensor([2.0], requires_grad=True)
f(x).backward()
print(x.grad, calls)
