import torch
from torch.amp import custom_fwd

try:

    class Square(torch.autograd.Function):
        @staticmethod
        @custom_fwd
        def forward(ctx, x):
            return x * x

except TypeError as error:
    print(error)
