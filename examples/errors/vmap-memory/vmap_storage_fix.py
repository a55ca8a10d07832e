import torch

print(torch.vmap(torch.clone)(torch.tensor([2.0, 3.0])).tolist())
