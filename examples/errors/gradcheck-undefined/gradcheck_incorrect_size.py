import torch
from torch.autograd.gradcheck import GradcheckError, gradcheck


class Five(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x * 5

    @staticmethod
    def backward(ctx, g):
        return (g * 5).float()


x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
x.grad_dtype = None
try:
    gradcheck(Five.apply, x)
except GradcheckError as error:
    print(error)
