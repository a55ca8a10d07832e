import torch
from torch.nn import functional as F

mean, target = torch.zeros(2, 3), torch.ones(2, 3)
variance = torch.tensor([2.0, 2.0, 2.0], requires_grad=True)

loss = F.gaussian_nll_loss(mean, target, variance.expand(2, 3), reduction="sum")
loss.backward()
print(variance.grad.tolist())
