import torch


def score(x):
    return x * 2, 1.0


x = torch.tensor([2.0, 3.0])
doubled, constant = torch.vmap(score, out_dims=(0, None))(x)
print(doubled.tolist(), constant)
