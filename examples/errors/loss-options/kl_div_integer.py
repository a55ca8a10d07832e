import torch
from torch.nn import functional as F

log_q = torch.tensor([[0.5, 0.5]]).log()
try:
    F.kl_div(log_q, torch.tensor([[1, 0]]), reduction="batchmean")
except RuntimeError as error:
    print(error)
