import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x

    @staticmethod
    def backward(ctx, g):
        return 2 * g


h = 3 * torch.tensor([2.0, 5.0], requires_grad=True)
y = Double.apply(h)
h += 1
try:
    y.sum().backward()
except RuntimeError as error:
    print(str(error).split(". ")[0])
