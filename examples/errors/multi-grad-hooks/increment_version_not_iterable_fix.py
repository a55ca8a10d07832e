import torch

x = torch.ones(2)
torch.autograd.graph.increment_version(x)
torch.autograd.graph.increment_version([x, x])
torch.autograd.graph.increment_version(tensor for tensor in [x])
print(x._version)
