import torch


class Shift(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x + 2

    @staticmethod
    def backward(ctx, grad):
        return torch.ones_like(grad) * grad


x = torch.zeros(3, requires_grad=True)
Shift.apply(x).sum().backward()
print(x.grad.tolist())
