import copy

import torch

try:
    torch.vmap(copy.deepcopy)(torch.tensor([2.0, 3.0]))
except NotImplementedError as error:
    print(error)
