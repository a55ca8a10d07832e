import torch


class Double(torch.autograd.Function):
    clear_saved_tensors_on_access = 1

    @staticmethod
    def forward(ctx, x):
        return 2 * x


try:
    Double.apply(torch.tensor([3.0]))
except RuntimeError as error:
    print(error)
