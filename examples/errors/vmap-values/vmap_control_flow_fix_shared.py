import torch


def clipped(x, top):
    return torch.where(x > top, top, x) if top > 0 else x


x, top = torch.tensor([2.0, 5.0]), torch.tensor(3.0)
print(torch.vmap(clipped, in_dims=(0, None))(x, top).tolist())
