import torch
from torch import nn

w = torch.tensor([3.0 + 4.0j], requires_grad=True)
(w.abs() ** 2).sum().backward()
try:
    nn.utils.clip_grad_value_([w], 1.0)
except NotImplementedError as error:
    print(error)
