import torch


class Affine(torch.autograd.Function):
    @staticmethod
    def forward(x, factor=3, shift=5):
        return x * factor + shift

    @staticmethod
    def setup_context(ctx, inputs, output):
        x, ctx.factor, shift = inputs

    @staticmethod
    def backward(ctx, grad):
        return grad * ctx.factor, None, None


x = torch.tensor([2.0], requires_grad=True)
y = Affine.apply(x, shift=7)
y.sum().backward()
print(y.tolist(), x.grad.tolist())
