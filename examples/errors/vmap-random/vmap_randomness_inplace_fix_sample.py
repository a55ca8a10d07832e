import torch
from torch.func import grad, vmap


def sample(mean, scale):
    return mean + scale * torch.randn_like(mean)


mean, scale = torch.tensor([2.0, 3.0]), torch.tensor([5.0, 7.0])
by_mean = vmap(grad(sample), randomness="different")
print(by_mean(mean, scale).tolist())
