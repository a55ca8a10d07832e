import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(x, factor=3):
        return x * factor

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.factor = inputs[1]


class Shift(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, *, by):
        return x + by


x = torch.tensor([2.0], requires_grad=True)
for call in [lambda: Scale.apply(x, scale=5), lambda: Shift.apply(x, by=3)]:
    try:
        call()
    except TypeError as error:
        print(error)
