import torch
from torch.autograd.gradcheck import GradcheckError, gradcheck


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_forward(x)
        return x**2

    @staticmethod
    def jvp(ctx, t):
        return t * ctx.saved_tensors[0]


x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
checks = {"check_forward_ad": True, "check_backward_ad": False}
try:
    gradcheck(Square.apply, x, eps=2**-10, **checks)
except GradcheckError as error:
    print(error)
