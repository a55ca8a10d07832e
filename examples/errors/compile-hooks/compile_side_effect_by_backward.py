import torch

norms = []


class Watch(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x.clone()

    @staticmethod
    def backward(ctx, grad):
        norms.append(grad.norm())
        return grad


@torch.compile(backend="aot_eager", fullgraph=True)
def f(x):
    return Watch.apply(x**3).sum()


x = torch.tensor([2.0], requires_grad=True)
try:
    f(x)
except torch._dynamo.exc.Unsupported as error:
    print(str(error).partition("  Developer")[0].rstrip())
