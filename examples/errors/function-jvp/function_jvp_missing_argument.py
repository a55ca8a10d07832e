import torch
from torch.autograd import forward_ad


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * x

    @staticmethod
    def jvp(ctx, x, tangent):
        return 2 * tangent


with forward_ad.dual_level():
    x = forward_ad.make_dual(torch.tensor(5.0), torch.tensor(1.0))
    try:
        Double.apply(x)
    except TypeError as error:
        print(error)
