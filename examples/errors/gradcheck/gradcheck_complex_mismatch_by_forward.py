import torch
from torch.autograd.gradcheck import GradcheckError, gradcheck


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, z):
        ctx.save_for_forward(z)
        return z**2

    @staticmethod
    def jvp(ctx, t):
        (z,) = ctx.saved_tensors
        return t * (2 * z).conj()


z = torch.tensor([3 + 5j], dtype=torch.complex128, requires_grad=True)
checks = {"check_forward_ad": True, "check_backward_ad": False}
try:
    gradcheck(Square.apply, z, eps=2**-10, **checks)
except GradcheckError as error:
    print(error)
