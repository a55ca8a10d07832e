import torch
from torch.autograd.gradcheck import GradcheckError, gradcheck


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, z):
        ctx.save_for_backward(z)
        return z**2

    @staticmethod
    def backward(ctx, g):
        (z,) = ctx.saved_tensors
        return g * 2 * z


z = torch.tensor([3 + 5j], dtype=torch.complex128, requires_grad=True)
try:
    gradcheck(Square.apply, z, eps=2**-10)
except GradcheckError as error:
    print(error)
