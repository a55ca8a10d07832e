import torch
from torch.autograd import forward_ad


class Pass(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x

    @staticmethod
    def jvp(ctx, tangent):
        return tangent  # (1)!


with forward_ad.dual_level():
    x = forward_ad.make_dual(torch.tensor(5.0), torch.tensor(3.0))
    try:
        Pass.apply(x)
    except RuntimeError as error:
        print(error)
