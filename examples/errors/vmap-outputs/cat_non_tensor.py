import torch


def score(x):
    return x * 2, 1


try:
    torch.vmap(score, out_dims=(0, None), chunk_size=2)(torch.ones(4))
except TypeError as error:
    print(error)
