import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.mark_dirty(x)
        return x.mul_(2)


x = torch.tensor([3.0], requires_grad=True)
with torch.no_grad():
    Double.apply(x)
print(x.tolist(), x.is_leaf, x.requires_grad)
