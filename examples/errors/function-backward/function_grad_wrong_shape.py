import torch


class Head(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x[:2].clone()

    @staticmethod
    def backward(ctx, grad):
        return 5 * grad


x = torch.zeros(3, requires_grad=True)
try:
    Head.apply(x).sum().backward()
except RuntimeError as error:
    print(error)
