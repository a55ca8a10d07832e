import torch
from torch.autograd.functional import jacobian


class Clipped(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x * 1

    @staticmethod
    def backward(ctx, g):
        return g.clamp(-0.5, 0.5)


x = torch.tensor([2.0, 3.0])
print(jacobian(Clipped.apply, x, vectorize=True).tolist())
