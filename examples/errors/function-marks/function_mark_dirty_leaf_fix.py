import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.mark_dirty(x)
        return x.mul_(2)

    @staticmethod
    def backward(ctx, grad):
        return 2 * grad


x = torch.tensor([3.0], requires_grad=True)
Double.apply(x.clone()).sum().backward()
print(x.tolist(), x.grad.tolist())
