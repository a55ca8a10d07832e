import torch
from torch.autograd.gradcheck import GradcheckError, gradcheck


class Product(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x.prod()

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        return g * x


x = torch.tensor([3.0, 5.0], dtype=torch.float64, requires_grad=True)
try:
    gradcheck(Product.apply, x, eps=2**-10)
except GradcheckError as error:
    print(error)
