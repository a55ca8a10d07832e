import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.mark_dirty(x)
        x.mul_(2)
        return x.clone()


x = torch.tensor([3.0], requires_grad=True)
try:
    Double.apply(x * 5)
except RuntimeError as error:
    print(error)
