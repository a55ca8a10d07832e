import torch
from torch.autograd import gradcheck


class Loss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x.sum() * 5

    @staticmethod
    def backward(ctx, g):
        return g * torch.full((2,), 5.0, dtype=torch.float64)


x = torch.tensor([3.0, 7.0], dtype=torch.float64, requires_grad=True)
print(gradcheck(Loss.apply, x))
(Loss.apply(x) / 2).backward()
print(x.grad.tolist())
