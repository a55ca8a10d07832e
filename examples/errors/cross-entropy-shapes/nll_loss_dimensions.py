import torch
from torch.nn import functional as F

log_probability = torch.tensor(-0.5, requires_grad=True)
try:
    F.nll_loss(log_probability, torch.tensor(0))
except ValueError as error:
    print(error)
