import torch
from torch.autograd import gradcheck


class Product(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, y):
        ctx.save_for_forward(x, y)
        return x * y

    @staticmethod
    def jvp(ctx, s, t):
        x, y = ctx.saved_tensors
        return s * y + t * x


a, b = (torch.tensor([v]).double().requires_grad_() for v in (3.0, 5.0))
checks = {"check_forward_ad": True, "check_backward_ad": False}
print(gradcheck(Product.apply, (a, b), **checks))
