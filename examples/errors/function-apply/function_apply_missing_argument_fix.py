import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor=3):
        ctx.factor = factor
        return x * factor

    @staticmethod
    def backward(ctx, grad):
        return grad * ctx.factor


x = torch.tensor([2.0], requires_grad=True)
Scale.apply(x).sum().backward()
print(x.grad.tolist())
