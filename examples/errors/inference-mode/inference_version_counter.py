import torch

with torch.inference_mode():
    x = torch.tensor([2.0, 3.0])
try:
    print(x._version)
except RuntimeError as error:
    print(error)
