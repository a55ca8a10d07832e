import torch
from torch.autograd import gradcheck


class Product(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x.prod()

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        return g * x.flip(0)


x = torch.tensor([3.0, 5.0], dtype=torch.float64, requires_grad=True)
print(gradcheck(Product.apply, x))
Product.apply(x).backward()
print(x.grad.tolist())
