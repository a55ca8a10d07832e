import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * x

    @staticmethod
    def backward(ctx, grad):
        return 2 * grad


y = Double.apply(torch.tensor([3.0], requires_grad=True))
try:
    torch.autograd.Variable(torch.tensor([6.0]), _grad_fn=y.grad_fn)
except RuntimeError as error:
    print(error)
