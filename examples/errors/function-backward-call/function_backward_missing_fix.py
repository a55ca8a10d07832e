import torch


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**3

    @staticmethod
    def backward(ctx, grad):
        (x,) = ctx.saved_tensors
        return grad * 3 * x**2


class Sign(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        y = x.sign()
        ctx.mark_non_differentiable(y)
        return y


x = torch.tensor([2.0], requires_grad=True)
(Cube.apply(x) * Sign.apply(x)).sum().backward()
print(x.grad.tolist())
