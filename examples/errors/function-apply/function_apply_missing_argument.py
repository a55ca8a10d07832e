import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor):
        return x * factor


x = torch.tensor([2.0], requires_grad=True)
try:
    Scale.apply(x)
except TypeError as error:
    print(error)
