import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return 2 * x

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.factor = 2

    @staticmethod
    def backward(ctx, grad):
        return ctx.factor * grad


x = torch.tensor([3.0], requires_grad=True)
Double.apply(x).sum().backward()
print(x.grad.tolist())
