import torch
from torch import nn

w = torch.tensor([3.0, 4.0], requires_grad=True)
(w * w).sum().backward()
total = nn.utils.clip_grad_norm_([w], 5.0)
print(total.item(), [round(x, 4) for x in w.grad.tolist()])
