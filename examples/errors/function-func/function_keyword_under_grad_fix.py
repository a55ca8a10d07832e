import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(x, factor):
        return x * factor

    @staticmethod
    def setup_context(ctx, inputs, output):
        x, ctx.factor = inputs

    @staticmethod
    def backward(ctx, grad):
        return grad * ctx.factor, None


def scale(x):
    return Scale.apply(x, factor=3)


print(torch.func.grad(scale)(torch.tensor(2.0)).item())
