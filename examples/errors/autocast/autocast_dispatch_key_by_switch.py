import torch

try:
    torch.set_autocast_enabled("meta", False)
except RuntimeError as error:
    print(error)
