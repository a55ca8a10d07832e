import torch
from torch.autograd import forward_ad


class Shift(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x + 2

    @staticmethod
    def jvp(ctx, tangent):
        return torch.tensor(1)


with forward_ad.dual_level():
    x = forward_ad.make_dual(torch.tensor(5.0), torch.tensor(1.0))
    try:
        Shift.apply(x)
    except RuntimeError as error:
        print(str(error).partition("PyTorch. ")[2])
