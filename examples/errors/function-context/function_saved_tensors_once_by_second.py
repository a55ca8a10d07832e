import torch


class Square(torch.autograd.Function):
    clear_saved_tensors_on_access = True

    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**2

    @staticmethod
    def backward(ctx, grad):
        (x,) = ctx.saved_tensors
        return grad * 2 * x


y = Square.apply(torch.tensor(3.0, requires_grad=True))
y.backward(retain_graph=True)
try:
    y.backward()
except RuntimeError as error:
    print(error)
