import torch
from torch.autograd.function import once_differentiable


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**2

    @staticmethod
    @once_differentiable
    def backward(ctx, grad):
        return grad * 2 * ctx.saved_tensors[0]


x = torch.tensor(3.0, requires_grad=True)
y = Square.apply(x) ** 2
(slope,) = torch.autograd.grad(y, x, create_graph=True)
try:
    slope.backward()
except RuntimeError as error:
    print(error)
