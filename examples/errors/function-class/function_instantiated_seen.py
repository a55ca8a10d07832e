import warnings

import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * x


with warnings.catch_warnings(record=True):
    warnings.simplefilter("always")
    y = Double(torch.tensor([3.0], requires_grad=True))
try:
    y.sum()
except AttributeError as error:
    print(error)
