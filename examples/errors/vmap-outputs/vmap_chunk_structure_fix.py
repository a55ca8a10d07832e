import torch


def double(x):
    return 2 * x, x


x = torch.tensor([3.0, 5.0])
doubled, _ = torch.vmap(double, chunk_size=1)(x)
print(doubled.tolist())
