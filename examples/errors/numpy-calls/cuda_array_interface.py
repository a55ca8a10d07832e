import torch

x = torch.tensor([3.0, 5.0])
try:
    x.__cuda_array_interface__
except AttributeError as error:
    print(error)
