import torch

try:

    @torch.vmap(in_dims=(0, None))
    def scaled(x, scale):
        return x * scale

except TypeError as error:
    print(error)
