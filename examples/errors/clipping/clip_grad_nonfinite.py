import torch
from torch import nn

w = torch.tensor([3.0, 4.0], requires_grad=True)
(w * torch.tensor([1.0, float("inf")])).sum().backward()
try:
    nn.utils.clip_grad_norm_([w], 1.0, error_if_nonfinite=True)
except RuntimeError as error:
    print(error)
