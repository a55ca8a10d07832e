import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(x, factor):
        return factor * x

    @staticmethod
    def setup_context(ctx, inputs, output):
        x, ctx.factor = inputs

    @staticmethod
    def backward(ctx, grad):
        return ctx.factor * grad, None


x = torch.tensor([3.0], requires_grad=True)
Scale.apply(x, 2).sum().backward()
print(x.grad.tolist())
