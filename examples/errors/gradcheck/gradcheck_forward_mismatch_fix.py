import torch
from torch.autograd import gradcheck


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_forward(x)
        return x**2

    @staticmethod
    def jvp(ctx, t):
        return t * 2 * ctx.saved_tensors[0]


x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
checks = {"check_forward_ad": True, "check_backward_ad": False}
print(gradcheck(Square.apply, x, **checks))
