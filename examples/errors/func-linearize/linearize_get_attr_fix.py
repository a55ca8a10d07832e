import torch
from torch.func import jvp

x = torch.tensor([2.0, 3.0])
for direction in torch.eye(2):
    print(jvp(torch.square, (x,), (direction,))[1].tolist())
