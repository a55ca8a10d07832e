import torch

norm = torch.nn.LayerNorm(2).bfloat16()
try:
    norm(torch.ones(1, 2))
except RuntimeError as error:
    print(error)
