import torch
from torch.autograd.gradcheck import GradcheckError, gradcheck


class Five(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x * 5

    @staticmethod
    def jvp(ctx, t):
        return t * (5 + 0j)


x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
checks = {"check_forward_ad": True, "check_backward_ad": False}
try:
    gradcheck(Five.apply, x, check_grad_dtypes=True, **checks)
except GradcheckError as error:
    print(error)
