import torch
from torch.autograd.graph import increment_version

x = torch.ones(2)
x.numpy()[0] = 5
print(x._version)
increment_version(x)
print(x._version)
