import torch


def scaled(x, scale):
    return x * scale, scale * 2


x, scale = torch.tensor([2.0, 3.0]), torch.tensor(5.0)
both = torch.vmap(scaled, in_dims=(0, None), out_dims=(0, None))
product, doubled = both(x, scale)
print(product.tolist(), doubled.item())
