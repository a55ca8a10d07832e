import torch
from torch import nn

w = torch.tensor([2.0], requires_grad=True)
(w**2).sum().backward()
try:
    nn.utils.clip_grad_norm_([w], None)
except TypeError as error:
    print(error)
