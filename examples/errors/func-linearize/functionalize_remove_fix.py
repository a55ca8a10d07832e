import torch
from torch.func import functionalize


def f(x):
    return x.clone().mul_(2)


x = torch.tensor([2.0, 3.0])
for remove in ["mutations", "mutations_and_views"]:
    print(functionalize(f, remove=remove)(x).tolist())
