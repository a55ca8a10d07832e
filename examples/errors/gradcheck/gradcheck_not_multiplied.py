import torch
from torch.autograd.gradcheck import GradcheckError, gradcheck


class Loss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x.sum() * 5

    @staticmethod
    def backward(ctx, g):
        return torch.full((2,), 5.0, dtype=torch.float64)


x = torch.tensor([3.0, 7.0], dtype=torch.float64, requires_grad=True)
try:
    gradcheck(Loss.apply, x)
except GradcheckError as error:
    print(error)
