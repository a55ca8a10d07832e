import torch
from torch import nn

image = torch.ones(1, 1, 2, 2)
for dtype in torch.uint8, torch.int64, torch.float64:
    try:
        nn.Conv2d(1, 1, 2)(image.to(dtype))
    except RuntimeError as error:
        print(f"{dtype!s:13}", error)
