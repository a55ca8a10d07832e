import torch
from torch.autograd import forward_ad


class Sort(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.order = x.argsort()
        return x[ctx.order], ctx.order

    @staticmethod
    def jvp(ctx, tangent):
        return tangent[ctx.order], tangent


with forward_ad.dual_level():
    primal, tangent = torch.tensor([5.0, 3.0]), torch.tensor([2.0, 7.0])
    x = forward_ad.make_dual(primal, tangent)
    try:
        Sort.apply(x)
    except RuntimeError as error:
        print(error)
