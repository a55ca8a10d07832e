import torch

a = torch.tensor([[2.0, 0.0, 0.0], [3.0, 0.0, 0.0]])
b = torch.tensor([[0.0, 5.0, 0.0], [0.0, 7.0, 0.0]])
print(torch.vmap(torch.linalg.cross)(a, b)[:, 2].tolist())
