import torch


class Both(torch.autograd.Function):
    generate_vmap_rule = True

    @staticmethod
    def forward(x):
        return [2 * x, 3 * x]

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.factors = 2, 3


try:
    torch.vmap(Both.apply)(torch.tensor([5.0, 7.0]))
except AssertionError as error:
    print(error)
