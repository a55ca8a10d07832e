import copy

import torch
from torch.nn import functional as F

x = torch.tensor([[2.0, 3.0]], requires_grad=True)
loss = F.nll_loss(x, torch.tensor([1]))
history = [{"loss": loss.item(), "node": loss.grad_fn.name()}]
print(copy.deepcopy(history))

loss.backward()
print(x.grad.tolist())
