import torch

x = torch.ones(1, device="meta")
try:
    torch.is_autocast_enabled(x.device.type)
except RuntimeError as error:
    print(error)
