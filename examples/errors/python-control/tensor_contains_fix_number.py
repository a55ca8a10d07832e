import torch

weights = torch.tensor([3.0, 5.0])
print(3 in weights, 2 in weights)
