import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return 2 * x

    @staticmethod
    def setup_context(self, ctx, inputs, output):
        ctx.factor = 2


x = torch.tensor([3.0], requires_grad=True)
try:
    Double.apply(x)
except TypeError as error:
    print(error)
