import torch
from torch.autograd import forward_ad


class DoubleAndSign(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        sign = x.sign()
        ctx.mark_non_differentiable(sign)
        return 2 * x, sign

    @staticmethod
    def jvp(ctx, tangent):
        return 2 * tangent, torch.zeros_like(tangent)


with forward_ad.dual_level():
    x = forward_ad.make_dual(torch.tensor(5.0), torch.tensor(1.0))
    try:
        DoubleAndSign.apply(x)
    except RuntimeError as error:
        print(str(error).partition(".")[0])
