import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(x, factor):
        return factor * x

    @staticmethod
    def backward(ctx, grad):
        return 3 * grad, None


x = torch.tensor([2.0], requires_grad=True)
try:
    Scale.apply(x, 3)
except TypeError as error:
    print(error)
