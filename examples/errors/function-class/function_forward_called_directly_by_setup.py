import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor=2):
        ctx.save_for_backward(x)
        return x * factor

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.factor = inputs[1]


x = torch.tensor([3.0], requires_grad=True)
try:
    Scale.apply(x, 5)
except AttributeError as error:
    print(error)
