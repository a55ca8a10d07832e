import torch
from torch.func import jacfwd

jacobian = jacfwd(torch.square)(torch.tensor([2.0, 3.0]))
print((jacobian @ torch.tensor([1.0, 0.0])).tolist())
