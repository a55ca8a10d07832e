import torch
from torch.autograd import gradcheck


class Five(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x * 5

    @staticmethod
    def backward(ctx, g):
        return (g * 5).float()


x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
print(gradcheck(Five.apply, x))
