import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def f(x):
    h = x**3
    h.retain_grad()
    return h, (5 * h).sum()


x = torch.tensor([2.0], requires_grad=True)
try:
    f(x)
except torch._dynamo.exc.Unsupported as error:
    print(str(error).partition("  Developer")[0].rstrip())
