import torch
from torch import nn

w = torch.tensor([3.0, 4.0], requires_grad=True)
(w * w).sum().backward()
total = nn.utils.get_total_norm([w.grad])
nn.utils.clip_grads_with_norm_([w], 5.0, total)
print(total.item(), [round(x, 4) for x in w.grad.tolist()])
