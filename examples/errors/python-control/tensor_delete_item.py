import torch

x = torch.tensor([2.0, 3.0, 5.0], requires_grad=True)
try:
    del x[0]
except TypeError as error:
    print(error)
