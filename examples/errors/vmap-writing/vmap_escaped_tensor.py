import torch

seen = []


def doubled(x):
    seen.append(x)
    return x * 2


torch.vmap(doubled)(torch.tensor([2.0, 3.0]))
try:
    print(seen[0] + 1)
except RuntimeError as error:
    print(error)
