import torch
from torch.autograd import forward_ad


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, finish):
        ctx.finish = finish
        ctx.mark_dirty(x)
        return x.mul_(2)

    @staticmethod
    def jvp(ctx, tangent, _):
        return ctx.finish(tangent)


for finish in (lambda t: t, lambda t: t.mul_(2).clone(), lambda t: t.mul_(2)):
    with forward_ad.dual_level():
        x = forward_ad.make_dual(torch.tensor(5.0), torch.tensor(3.0))
        try:
            Double.apply(x, finish)
            print(forward_ad.unpack_dual(x).tangent.item())
        except RuntimeError as error:
            print(str(error).partition(". ")[0])
