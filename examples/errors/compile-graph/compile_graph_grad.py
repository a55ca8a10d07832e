import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def grad(x):
    return torch.autograd.grad((x**3).sum(), x)


x = torch.tensor([2.0], requires_grad=True)
try:
    grad(x)
except torch._dynamo.exc.Unsupported as error:
    print(str(error).partition("  Developer")[0].rstrip())
