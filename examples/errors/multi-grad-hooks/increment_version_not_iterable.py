import torch

try:
    torch.autograd.graph.increment_version(3)
except RuntimeError as error:
    print(error)
