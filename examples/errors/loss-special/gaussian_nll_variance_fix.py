import torch
from torch.nn import functional as F

mean, target = torch.tensor([2.0]), torch.tensor([5.0])
log_variance = torch.tensor([0.0], requires_grad=True)

F.gaussian_nll_loss(mean, target, log_variance.exp()).backward()
print(log_variance.grad.tolist())
