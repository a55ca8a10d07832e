import torch
from torch.autograd import forward_ad


class DoubleAndSign(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * x, x.sign()

    @staticmethod
    def jvp(ctx, tangent):
        return 2 * tangent, torch.zeros_like(tangent)


with forward_ad.dual_level():
    x = forward_ad.make_dual(torch.tensor(5.0), torch.tensor(1.0))
    outputs = DoubleAndSign.apply(x)
    print([forward_ad.unpack_dual(y).tangent.item() for y in outputs])
