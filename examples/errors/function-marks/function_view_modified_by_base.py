import torch


class Pass(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x

    @staticmethod
    def backward(ctx, grad):
        return 3 * grad


x = torch.tensor([2.0], requires_grad=True)
h = x * 5
y = Pass.apply(h)
h += 1
try:
    y.sum()
except RuntimeError as error:
    print(str(error).partition(" (or")[0])
