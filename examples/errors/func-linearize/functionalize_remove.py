import torch
from torch.func import functionalize

try:
    functionalize(torch.square, remove="views")(torch.ones(2))
except RuntimeError as error:
    print(str(error).strip())
