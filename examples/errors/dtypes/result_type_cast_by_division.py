import torch

image = torch.tensor([51, 255], dtype=torch.uint8)
try:
    image /= 255
except RuntimeError as error:
    print(error)
