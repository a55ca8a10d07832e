import torch
from torch.autograd import forward_ad


class Flat(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x.view(-1)

    @staticmethod
    def jvp(ctx, tangent):
        return (3 * tangent).view(-1)


with forward_ad.dual_level():
    x = forward_ad.make_dual(torch.zeros(1, 2), torch.ones(1, 2))
    try:
        Flat.apply(x)
    except RuntimeError as error:
        print(error)
