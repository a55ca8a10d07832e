import torch

try:
    torch.amp.GradScaler("cpu", backoff_factor=2.0)
except AssertionError as error:
    print(error)
