import torch


class Both(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return 2 * x, 3 * x

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass

    @staticmethod
    def vmap(info, in_dims, x):
        return (2 * x, 3 * x), dims


for dims in ((0, 0), 0):
    double, triple = torch.vmap(Both.apply)(torch.tensor([5.0, 7.0]))
    print(double.tolist(), triple.tolist())
