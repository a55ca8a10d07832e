import torch

try:
    torch.amp.GradScaler("cpu", growth_factor=0.5)
except AssertionError as error:
    print(error)
