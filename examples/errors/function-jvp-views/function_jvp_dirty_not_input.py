import torch
from torch.autograd import forward_ad


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        y = 2 * x
        ctx.mark_dirty(y)
        return y

    @staticmethod
    def jvp(ctx, tangent):
        return 2 * tangent


with forward_ad.dual_level():
    x = forward_ad.make_dual(torch.tensor(5.0), torch.tensor(3.0))
    try:
        Double.apply(x)
    except RuntimeError as error:
        print(error)
