import torch
from torch import nn

image = torch.tensor([[[[2, 3], [5, 7]]]], dtype=torch.uint8)
conv = nn.Conv2d(1, 1, 2)

conv(image.float()).sum().backward()
print(conv.weight.grad.tolist())
