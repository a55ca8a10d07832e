import torch
from torch.nn import functional as F

log_probability = torch.tensor([-0.5, -1.0], requires_grad=True)

F.nll_loss(log_probability, torch.tensor(0)).backward()
print(log_probability.grad.tolist())
