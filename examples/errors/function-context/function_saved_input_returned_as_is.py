import torch


class Pass(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(output)


x = torch.tensor([3.0], requires_grad=True)
try:
    Pass.apply(x)
except RuntimeError as error:
    print(error)
