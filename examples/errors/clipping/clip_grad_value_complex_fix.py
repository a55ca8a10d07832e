import torch
from torch import nn

w = torch.tensor([3.0 + 4.0j], requires_grad=True)
(w.abs() ** 2).sum().backward()
print(nn.utils.clip_grad_norm_([w], 5.0).item())
print(round(w.grad.real.item(), 4), round(w.grad.imag.item(), 4))
