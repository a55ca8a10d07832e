import torch
from torch.autograd import forward_ad


class Flat(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x.view(-1)

    @staticmethod
    def jvp(ctx, tangent):
        return tangent.view(-1)


with forward_ad.dual_level():
    x = forward_ad.make_dual(torch.zeros(2, 2), torch.ones(2, 2))
    print(forward_ad.unpack_dual(Flat.apply(x[:1])).tangent.tolist())
