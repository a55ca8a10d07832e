import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor=5.0):
        ctx.factor = factor
        return x * factor

    @staticmethod
    def backward(ctx, grad):
        return grad * ctx.factor, None


x = torch.tensor([2.0], requires_grad=True)
Scale.apply(x, 3.0).sum().backward()
print(x.grad.tolist())

x.grad = None
Scale.apply(x).sum().backward()  # (1)!
print(x.grad.tolist())
