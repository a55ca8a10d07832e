import torch
from torch.autograd import forward_ad


class Sort(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.order = x.argsort()
        return x[ctx.order], ctx.order

    @staticmethod
    def jvp(ctx, tangent):
        return tangent[ctx.order], None


with forward_ad.dual_level():
    primal, tangent = torch.tensor([5.0, 3.0]), torch.tensor([2.0, 7.0])
    x = forward_ad.make_dual(primal, tangent)
    values, order = Sort.apply(x)
    print(forward_ad.unpack_dual(values).tangent.tolist())
