import torch
from torch.autograd.functional import jacobian


class Doubled(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x * 2

    @staticmethod
    def backward(ctx, g):
        return (g * 2).clamp(max=1.0)


x = torch.tensor([2.0, 3.0])
print(jacobian(Doubled.apply, x, vectorize=True).tolist())
