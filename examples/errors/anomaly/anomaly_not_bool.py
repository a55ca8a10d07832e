import torch

debug = "false"
try:
    torch.autograd.set_detect_anomaly(debug)
except TypeError as error:
    print(error)
