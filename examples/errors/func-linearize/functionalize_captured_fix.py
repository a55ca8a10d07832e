import torch
from torch.func import functionalize


def f(total, x):
    return total.add_(x)


total = torch.zeros(2)
functionalize(f)(total, torch.tensor([2.0, 3.0]))
print(total.tolist())
