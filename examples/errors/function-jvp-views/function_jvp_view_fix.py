import torch
from torch.autograd import forward_ad


class Pass(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x

    @staticmethod
    def jvp(ctx, tangent):
        return tangent.view_as(tangent)


class Reverse(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x.clone()

    @staticmethod
    def jvp(ctx, tangent):
        return -tangent


with forward_ad.dual_level():
    x = forward_ad.make_dual(torch.tensor(5.0), torch.tensor(3.0))
    for function in (Pass, Reverse):
        print(forward_ad.unpack_dual(function.apply(x)).tangent.item())
