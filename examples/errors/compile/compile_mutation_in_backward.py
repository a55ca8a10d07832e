import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, calls):
        ctx.calls = calls
        return 2 * x

    @staticmethod
    def backward(ctx, grad):
        ctx.calls.add_(1)  # (1)!
        return 2 * grad, None


@torch.compile(backend="aot_eager")
def f(x, calls):
    return Double.apply(x, calls).sum()


x = torch.tensor([3.0], requires_grad=True)
y = f(x, torch.zeros(1))
try:
    torch.autograd.grad(y, x, create_graph=True)
except RuntimeError as error:
    print(error)
