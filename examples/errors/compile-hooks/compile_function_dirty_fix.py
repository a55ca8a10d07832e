import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.mark_dirty(x)
        x.mul_(2)
        return x

    @staticmethod
    def backward(ctx, grad):
        return 2 * grad


@torch.compile(backend="aot_eager", fullgraph=True)
def f(x):
    return Double.apply(x * 5).sum()


x = torch.tensor([3.0], requires_grad=True)
f(x).backward()
print(x.grad)
