import torch


def scaled(x, scale):
    return x * scale


x, scale = torch.tensor([2.0, 3.0, 5.0]), torch.tensor(7.0)
mapped = torch.vmap(scaled, in_dims=(0, None), chunk_size=2)
print(mapped(x, scale).tolist(), (scale * 2).item())
