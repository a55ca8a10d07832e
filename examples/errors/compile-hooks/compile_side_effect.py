import torch
from torch.utils.checkpoint import checkpoint

calls = []


def block(x):
    calls.append(1)
    return x**3


@torch.compile(backend="aot_eager", fullgraph=True)
def f(x):
    return checkpoint(block, x, use_reentrant=False).sum()


x = torch.tensor([2.0], requires_grad=True)
try:
    f(x)
except torch._dynamo.exc.Unsupported as error:
    print(str(error).partition("  Developer")[0].rstrip())
