import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor):
        ctx.factor = factor
        return x * factor

    @staticmethod
    def backward(ctx, grad):
        return ctx.factor * grad, None


x = torch.tensor([2.0], requires_grad=True)
Scale.apply(x, 3).sum().backward()
print(x.grad.tolist())
