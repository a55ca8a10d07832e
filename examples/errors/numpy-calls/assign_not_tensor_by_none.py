import torch

x = torch.zeros(2, 2)
try:
    x[0] = None
except TypeError as error:
    print(error)
