import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor):
        ctx.factor = factor
        return x * factor

    @staticmethod
    def backward(ctx, grad, grad_factor):
        return ctx.factor * grad, None


x = torch.tensor([2.0], requires_grad=True)
try:
    Scale.apply(x, 3).sum().backward()
except TypeError as error:
    print(error)
