import torch
from torch import nn

norm = nn.BatchNorm1d(1)
batches = torch.tensor([[[1.0], [3.0]], [[5.0], [9.0]]])
try:
    torch.vmap(norm)(batches)
except RuntimeError as error:
    print(error)
