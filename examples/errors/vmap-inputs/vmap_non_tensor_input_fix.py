import torch


def power(x, exponent):
    return x**exponent


x = torch.tensor([2.0, 3.0])
print(torch.vmap(power, in_dims=(0, None))(x, 2).tolist())
print(torch.vmap(power)(x, torch.tensor([2, 3])).tolist())
