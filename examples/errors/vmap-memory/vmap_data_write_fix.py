import torch

print(torch.vmap(torch.zeros_like)(torch.tensor([2.0, 3.0])).tolist())
