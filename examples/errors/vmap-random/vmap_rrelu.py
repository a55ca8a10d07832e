import torch
import torch.nn.functional as F

try:
    torch.vmap(F.rrelu)(torch.tensor([2.0, -3.0]))
except RuntimeError as error:
    print(error)
