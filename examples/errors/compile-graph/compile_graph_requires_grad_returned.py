import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def f(x):
    h = x.detach().requires_grad_()
    return h, (h**3).sum()


try:
    f(torch.tensor([2.0]))
except torch._dynamo.exc.Unsupported as error:
    print(str(error).partition("  Developer")[0].rstrip())
