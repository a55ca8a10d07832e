import torch
from torch.func import functionalize

total = torch.zeros(2)
try:
    functionalize(lambda x: torch.mul(x, 2, out=total))(torch.ones(2))
except RuntimeError as error:
    print(str(error).split("PyTorch. ")[1])
