import torch

x = torch.empty(2, device="meta")
try:
    torch.from_dlpack(x)
except ValueError as error:
    print(error)
