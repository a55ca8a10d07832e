import torch

try:
    torch.autocast(dtype=torch.bfloat16)
except TypeError as error:
    print(error)
