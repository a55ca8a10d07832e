import torch
from torch.autograd import forward_ad


class Both(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * x, 3 * x

    @staticmethod
    def jvp(ctx, tangent):
        return 2 * tangent, 3 * tangent


with forward_ad.dual_level():
    x = forward_ad.make_dual(torch.tensor(5.0), torch.tensor(1.0))
    outputs = Both.apply(x)
    print([forward_ad.unpack_dual(y).tangent.item() for y in outputs])
