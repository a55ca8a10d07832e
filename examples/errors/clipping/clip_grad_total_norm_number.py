import torch
from torch import nn

w = torch.tensor([3.0, 4.0], requires_grad=True)
(w * w).sum().backward()
total = nn.utils.get_total_norm([w.grad]).item()
try:
    nn.utils.clip_grads_with_norm_([w], 5.0, total)
except TypeError as error:
    print(error)
