import torch

a, b = torch.tensor([[2.0], [3.0]]), torch.tensor([[2.0], [5.0]])
try:
    torch.vmap(torch.allclose)(a, b)
except RuntimeError as error:
    print(error)
