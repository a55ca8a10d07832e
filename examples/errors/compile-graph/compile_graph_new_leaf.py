import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def f(x):
    shift = torch.zeros(1, requires_grad=True)
    return ((x + shift) ** 3).sum()


try:
    f(torch.tensor([2.0]))
except torch._dynamo.exc.Unsupported as error:
    print(str(error).partition("  Developer")[0].rstrip())
