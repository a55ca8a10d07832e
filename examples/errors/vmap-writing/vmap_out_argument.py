import torch


def doubled(x):
    result = torch.empty_like(x)
    torch.mul(x, 2, out=result)
    return result


try:
    torch.vmap(doubled)(torch.tensor([2.0, 3.0]))
except RuntimeError as error:
    print(error)
