import torch

try:
    torch.autograd.set_detect_anomaly()
except TypeError as error:
    print(error)
