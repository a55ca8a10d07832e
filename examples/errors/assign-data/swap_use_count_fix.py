import torch
from torch import nn

w = nn.Parameter(torch.tensor([2.0, 3.0]))
loss = (w**2).sum()
loss.backward()
torch.utils.swap_tensors(w, nn.Parameter(torch.tensor([5.0, 7.0])))
(w**2).sum().backward()
print(w.tolist(), w.grad.tolist())
