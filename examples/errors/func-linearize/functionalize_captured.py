import torch
from torch.func import functionalize

total = torch.zeros(2)
try:
    functionalize(lambda x: total.add_(x))(torch.tensor([2.0, 3.0]))
except RuntimeError as error:
    print(str(error).split("PyTorch. ")[1])
