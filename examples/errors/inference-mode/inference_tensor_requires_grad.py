import torch

with torch.inference_mode():
    x = torch.tensor([2.0, 3.0])
try:
    x.requires_grad_()
except RuntimeError as error:
    print(error)
