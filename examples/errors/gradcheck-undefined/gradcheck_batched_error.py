import torch
from torch.autograd.gradcheck import GradcheckError, gradcheck


class Five(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x * 5

    @staticmethod
    def backward(ctx, g):
        return None if g.abs().max().item() == 0 else g * 5


x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
try:
    gradcheck(Five.apply, x, check_batched_grad=True)
except GradcheckError as error:
    print(error)
