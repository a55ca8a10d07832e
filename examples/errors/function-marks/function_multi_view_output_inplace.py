import torch


class DoubleAndSum(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.mark_dirty(x)
        x.mul_(2)
        return x, x.sum()


x = torch.tensor([3.0, 5.0], requires_grad=True)
y = x * 7
try:
    DoubleAndSum.apply(y[:1])
except RuntimeError as error:
    print(error)
