import torch

x = torch.tensor([2.0, 3.0])
print(torch.vmap(lambda x: x.detach().clone())(x).tolist())
