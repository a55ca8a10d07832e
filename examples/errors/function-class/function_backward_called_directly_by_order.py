import torch


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**2

    @staticmethod
    def backward(grad, ctx):
        (x,) = ctx.saved_tensors
        return grad * 2 * x


x = torch.tensor([3.0], requires_grad=True)
try:
    Square.apply(x).sum().backward()
except AttributeError as error:
    print(error)
