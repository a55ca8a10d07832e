import torch
from torch.func import jvp

x, v = torch.tensor([3.0]), torch.tensor([1.0])
try:
    jvp(torch.square, (x,), [v])
except RuntimeError as error:
    print(str(error).split("Got ")[1])
