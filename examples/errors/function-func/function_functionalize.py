import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return 2 * x

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass


try:
    torch.func.functionalize(Double.apply)(torch.tensor(3.0))
except RuntimeError as error:
    print(error)
