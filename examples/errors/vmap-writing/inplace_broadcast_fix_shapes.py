import torch

bias = torch.tensor([2.0, 3.0])
print((bias + torch.ones(2, 2)).tolist())
bias += torch.ones(2, 2).sum(0)
print(bias.tolist())
