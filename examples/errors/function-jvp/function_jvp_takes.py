import torch
from torch.autograd import forward_ad


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor):
        ctx.factor = factor
        return x * factor

    @staticmethod
    def jvp(ctx, tangent):
        return tangent * ctx.factor


with forward_ad.dual_level():
    x = forward_ad.make_dual(torch.tensor(5.0), torch.tensor(1.0))
    try:
        Scale.apply(x, 3)
    except TypeError as error:
        print(error)
