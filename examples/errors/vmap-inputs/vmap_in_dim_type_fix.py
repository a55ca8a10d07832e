import torch

a, b = torch.tensor([2.0, 3.0]), torch.tensor([5.0, 7.0])
print(torch.vmap(torch.mul, in_dims=(0, 0))(a, b).tolist())
