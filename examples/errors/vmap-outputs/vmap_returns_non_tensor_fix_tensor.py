import torch


def score(x):
    return x * 2, torch.tensor(1.0)


doubled, constants = torch.vmap(score)(torch.tensor([2.0, 3.0]))
print(doubled.tolist(), constants.tolist())
