import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def f(x):
    h = x**3
    handle = h.register_hook(lambda grad: grad * 7)
    return h.sum(), handle


x = torch.tensor([2.0], requires_grad=True)
try:
    f(x)
except torch._dynamo.exc.Unsupported as error:
    print(str(error).partition("  Developer")[0].rstrip())
