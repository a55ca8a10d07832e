import torch

x = torch.ones(2)
array = x.numpy()
array[0] = 3.0
torch.autograd.graph.increment_version([x])
print(x.tolist(), x._version)
