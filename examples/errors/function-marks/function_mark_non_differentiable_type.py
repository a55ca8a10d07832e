import torch


class Sort(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        values, order = x.sort()
        ctx.mark_non_differentiable([order])
        return values, order


x = torch.tensor([5.0, 3.0], requires_grad=True)
try:
    Sort.apply(x)
except RuntimeError as error:
    print(error)
