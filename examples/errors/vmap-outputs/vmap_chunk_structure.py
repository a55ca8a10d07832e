import torch

log = []


def double(x):
    log.append(x)
    if len(log) == 1:
        return 2 * x, x
    return (2 * x,)


x = torch.tensor([3.0, 5.0])
try:
    torch.vmap(double, chunk_size=1)(x)
except AssertionError as error:
    print(error)
