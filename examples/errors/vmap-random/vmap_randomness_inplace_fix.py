import torch


def noise(_):
    return torch.randn(2)


one, other = torch.vmap(noise, randomness="different")(torch.empty(2))
print(torch.equal(one, other))
