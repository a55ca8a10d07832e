import torch
from torch.autograd import gradcheck


class Five(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.set_materialize_grads(False)
        return x * 5

    @staticmethod
    def backward(ctx, g):
        return None if g is None else g * 5


x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
print(gradcheck(Five.apply, x))
