import torch

rows = torch.tensor([[2.0, 3.0], [5.0, 7.0], [11.0, 13.0]])
print(torch.vmap(torch.square, out_dims=0)(rows).shape)
print(torch.vmap(torch.square, out_dims=1)(rows).shape)
