import torch

try:

    @torch.autocast
    def forward(x):
        return 2 * x

except ValueError as error:
    print(error)
