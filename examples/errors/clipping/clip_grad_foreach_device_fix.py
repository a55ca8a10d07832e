import torch
from torch import nn

w = torch.ones(2, device="meta", requires_grad=True)
w.grad = torch.ones(2, device="meta")
print(nn.utils.clip_grad_norm_([w], 1.0).device)
