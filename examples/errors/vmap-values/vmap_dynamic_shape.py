import torch

rows = torch.tensor([[2.0, 0.0], [5.0, 7.0]])
try:
    torch.vmap(torch.nonzero)(rows)
except RuntimeError as error:
    print(error)
