import torch


def picked(x):
    return x[:0]


x = torch.tensor([2.0, 3.0])
print(list(torch.func.jacrev(picked)(x).shape))
