import torch


class Twice(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return 2 * x, torch.tensor(2.0)

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass

    @staticmethod
    def vmap(info, in_dims, x):
        return (2 * x, torch.tensor(2.0)), (in_dims[0], None)


double, factor = torch.vmap(Twice.apply)(torch.tensor([5.0, 7.0]))
print(double.tolist(), factor.tolist())
