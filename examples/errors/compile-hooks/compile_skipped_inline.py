import torch
from torch.autograd.graph import saved_tensors_hooks


@torch.compile(backend="aot_eager", fullgraph=True)
def f(x):
    with saved_tensors_hooks(lambda t: t, lambda t: t):
        return (x**3).sum()


x = torch.tensor([2.0], requires_grad=True)
try:
    f(x)
except torch._dynamo.exc.Unsupported as error:
    print(str(error).partition("  Developer")[0].rstrip())
