import torch
import torch.nn.functional as F

try:
    torch.vmap(F.one_hot)(torch.tensor([0, 2]))
except RuntimeError as error:
    print(error)
