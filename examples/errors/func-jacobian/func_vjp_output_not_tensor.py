import torch
from torch.func import jacrev

try:
    jacrev(lambda x: (x**2, len(x)))(torch.tensor([3.0]))
except RuntimeError as error:
    print(error)
