import torch
from torch.autograd.gradcheck import GradcheckError, gradcheck


class Product(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, y):
        ctx.set_materialize_grads(False)
        ctx.save_for_forward(x, y)
        return x * y

    @staticmethod
    def jvp(ctx, s, t):
        x, y = ctx.saved_tensors
        if s is None:
            return t.clone()
        return s * y if t is None else s * y + t * x


a, b = (torch.tensor([v]).double().requires_grad_() for v in (3.0, 5.0))
checks = {"check_forward_ad": True, "check_backward_ad": False}
try:
    gradcheck(Product.apply, (a, b), **checks)
except GradcheckError as error:
    print(error)
