import torch
from torch import nn

w = torch.tensor([3.0, 4.0], requires_grad=True)
(w * w).sum().backward()
print(nn.utils.clip_grad_norm_([w], float("inf")).item(), w.grad.tolist())
