import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor):
        return x * factor


try:
    Scale.apply()
except TypeError as error:
    print(error)
