import torch


def picked(x):
    return x[:0]


x = torch.tensor([2.0, 3.0])
try:
    torch.func.jacrev(picked, chunk_size=1)(x)
except AssertionError as error:
    print(error)
