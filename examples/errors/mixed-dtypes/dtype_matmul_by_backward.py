import torch


class MatMul(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, w):
        ctx.save_for_backward(x, w)
        return x @ w

    @staticmethod
    def backward(ctx, grad):
        x, w = ctx.saved_tensors
        return grad @ w.t(), x.t() @ grad  # (1)!


x = torch.tensor([[2.0]], requires_grad=True)
w = torch.tensor([[3.0]], requires_grad=True)
with torch.autocast("cpu"):
    y = MatMul.apply(x, w)
try:
    y.sum().backward()
except RuntimeError as error:
    print(error)
