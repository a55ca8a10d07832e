import torch

out = torch.zeros(3, 1)
mask = torch.tensor([True, True, False])
try:
    out[mask] = torch.ones(2, 1, dtype=torch.bfloat16)
except RuntimeError as error:
    print(error)
