import torch

x = torch.ones(1, 1, device="meta")
try:
    torch.autocast(x.device.type)
except RuntimeError as error:
    print(error)
