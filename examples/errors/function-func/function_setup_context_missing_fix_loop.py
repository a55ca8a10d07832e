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


w = torch.tensor(3.0, requires_grad=True)
losses = [Square.apply(w * x) for x in (2.0, 5.0)]
print([torch.autograd.grad(loss, w)[0].item() for loss in losses])
