import torch

grads = torch.tensor([3.0, 5.0])
try:
    None in grads
except RuntimeError as error:
    print(error)
