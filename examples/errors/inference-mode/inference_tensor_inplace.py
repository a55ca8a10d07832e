import torch

with torch.inference_mode():
    x = torch.tensor([2.0, 3.0])
try:
    x += 1
except RuntimeError as error:
    print(error)
