import torch


class RowSum(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.shape = x.shape
        return x.sum(dim=1)

    @staticmethod
    def backward(ctx, grad):
        return grad.unsqueeze(1).expand(ctx.shape)


x = torch.zeros(2, 3, requires_grad=True)
(RowSum.apply(x) * torch.tensor([2.0, 5.0])).sum().backward()
print(x.grad.tolist())
