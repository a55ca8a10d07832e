import torch


class Turn(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x * (3 + 5j)

    @staticmethod
    def backward(ctx, grad):
        return grad * (3 - 5j)


x = torch.tensor([2.0], requires_grad=True)
try:
    Turn.apply(x).real.sum().backward()
except RuntimeError as error:
    print(error)
