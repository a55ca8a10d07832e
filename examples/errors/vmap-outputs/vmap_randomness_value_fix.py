import torch


def noise(_):
    return torch.rand(3)


x = torch.empty(2)
first, second = torch.vmap(noise, randomness="different")(x)
print("different", torch.equal(first, second))
first, second = torch.vmap(noise, randomness="same")(x)
print("same     ", torch.equal(first, second))
