import torch


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**2

    @staticmethod
    def backward(ctx, grad):
        (x,) = ctx.saved_tensors
        return grad * 2 * x


x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
incoming = torch.tensor([5.0], dtype=torch.float64)
print(torch.autograd.grad(Square.apply(x), x, incoming)[0].tolist())
print(torch.autograd.gradcheck(Square.apply, x))
