import torch


def noise(x):
    return torch.rand(2)


x = torch.tensor([2.0, 3.0])
print(torch.vmap(noise, randomness="different")(x).shape)
