import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.set_materialize_grads(0)
        return 2 * x


try:
    Double.apply(torch.tensor([3.0]))
except TypeError as error:
    print(error)
