import torch
from torch.amp import custom_bwd, custom_fwd


class MatMul(torch.autograd.Function):
    @staticmethod
    @custom_fwd(device_type="cpu")
    def forward(ctx, x, w):
        ctx.save_for_backward(x, w)
        return x @ w

    @staticmethod
    @custom_bwd(device_type="cpu")
    def backward(ctx, grad):
        x, w = ctx.saved_tensors
        return grad @ w.t(), x.t() @ grad


x = torch.tensor([[2.0]], requires_grad=True)
w = torch.tensor([[3.0]], requires_grad=True)
with torch.autocast("cpu"):
    y = MatMul.apply(x, w)
y.sum().backward()
print(x.grad.item(), w.grad.item(), w.grad.dtype)
