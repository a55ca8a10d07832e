import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def f(x):
    h = x**3
    return h.sum() if h.grad_fn else h.mean()


x = torch.tensor([2.0], requires_grad=True)
try:
    f(x)
except torch._dynamo.exc.Unsupported as error:
    print(str(error).partition("  Developer")[0].rstrip())
