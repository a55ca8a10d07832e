import torch

x = torch.zeros(2, 2)
try:
    x[0] = [3.0, 5.0]
except TypeError as error:
    print(error)
