import torch
from torch.utils.checkpoint import detach_variable

x = torch.tensor(3.0, requires_grad=True)
(leaf,) = detach_variable((x,))
(2 * leaf).backward()
print(leaf.grad.item(), x.grad)
