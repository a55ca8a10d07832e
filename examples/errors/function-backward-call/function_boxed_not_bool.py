import torch


class Double(torch.autograd.Function):
    boxed_grads_call = 1

    @staticmethod
    def forward(ctx, x):
        return 2 * x


x = torch.tensor([3.0], requires_grad=True)
try:
    Double.apply(x)
except RuntimeError as error:
    print(error)
