import torch
from torch.func import jacrev

z = torch.tensor([3 + 4j])
try:
    jacrev(lambda z: z.abs())(z)
except RuntimeError as error:
    print(error)
