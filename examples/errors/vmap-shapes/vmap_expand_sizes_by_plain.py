import torch

x = torch.tensor([[2.0], [3.0]])
try:
    x.expand(2)
except RuntimeError as error:
    print(error)
