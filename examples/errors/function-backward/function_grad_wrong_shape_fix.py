import torch


class Head(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.shape = x.shape
        return x[:2].clone()

    @staticmethod
    def backward(ctx, grad):
        full = grad.new_zeros(ctx.shape)
        full[:2] = 5 * grad
        return full


x = torch.zeros(3, requires_grad=True)
Head.apply(x).sum().backward()
print(x.grad.tolist())
