import torch


class Square(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x**2

    @staticmethod
    def setup_context(ctx, inputs, output):
        (x,) = inputs
        ctx.save_for_backward(x)

    @staticmethod
    def backward(ctx, grad):
        (x,) = ctx.saved_tensors
        return grad * 2 * x


print(torch.func.grad(Square.apply)(torch.tensor(3.0)).item())

x = torch.tensor(3.0, requires_grad=True)
Square.apply(x).backward()
print(x.grad.item())
