import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor):
        ctx.save_for_backward(x, factor)
        return x * factor

    @staticmethod
    def backward(ctx, grad):
        x, factor = ctx.saved_tensors
        return grad * factor, grad * x


x = torch.tensor([2.0], requires_grad=True)
factor = torch.tensor([3.0], requires_grad=True)
Scale.apply(x, factor).sum().backward()
print(x.grad.tolist(), factor.grad.tolist())
