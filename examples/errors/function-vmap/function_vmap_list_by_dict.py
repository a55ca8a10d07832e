import torch


class Both(torch.autograd.Function):
    generate_vmap_rule = True

    @staticmethod
    def forward(x):
        return {"double": 2 * x, "triple": 3 * x}

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass


try:
    torch.vmap(Both.apply)(torch.tensor([5.0, 7.0]))
except AssertionError as error:
    print(error)
