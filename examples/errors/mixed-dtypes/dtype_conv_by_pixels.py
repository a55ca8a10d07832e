import torch
from torch import nn

image = torch.ones(1, 1, 2, 2)
for autocast in False, True:
    for dtype in torch.uint8, torch.int64, torch.float64:
        with torch.autocast("cpu", enabled=autocast):
            try:
                nn.Conv2d(1, 1, 2)(image.to(dtype))
            except RuntimeError as error:
                print(f"{autocast!s:5} {dtype!s:13}", error)
