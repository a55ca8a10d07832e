import torch
from torch.autograd import forward_ad


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.mark_dirty(x)
        return x.mul_(2)

    @staticmethod
    def jvp(ctx, tangent):
        return tangent.mul_(2).view_as(tangent)


with forward_ad.dual_level():
    x = forward_ad.make_dual(torch.tensor(5.0), torch.tensor(3.0))
    try:
        Double.apply(x)
    except RuntimeError as error:
        print(error)
