import torch


def scaled(x, scale):
    return x * scale, scale * 2


x, scale = torch.tensor([2.0, 3.0, 5.0]), torch.tensor(7.0)
options = {"in_dims": (0, None), "out_dims": (0, None)}
try:
    torch.vmap(scaled, **options, chunk_size=2)(x, scale)
except TypeError as error:
    print(error)
