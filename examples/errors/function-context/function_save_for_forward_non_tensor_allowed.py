import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor):
        ctx.save_for_forward(x, None)
        return x * factor


print(Scale.apply(torch.tensor([2.0]), 3).tolist())
