import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor):
        ctx.save_for_backward(x)
        ctx.factor = factor
        return x * factor

    @staticmethod
    def backward(ctx, grad):
        (x,) = ctx.saved_tensors
        return grad * ctx.factor, grad * x


x = torch.tensor([2.0], requires_grad=True)
try:
    Scale.apply(x, 3.0).sum().backward()
except RuntimeError as error:
    print(error)
