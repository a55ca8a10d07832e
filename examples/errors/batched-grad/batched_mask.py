import torch
from torch.autograd.functional import jacobian


class Doubled(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x * 2

    @staticmethod
    def backward(ctx, g):
        g = g * 2
        g[g > 1] = 1.0
        return g


try:
    jacobian(Doubled.apply, torch.tensor([2.0, 3.0]), vectorize=True)
except RuntimeError as error:
    print(str(error).split(' at "')[0])
