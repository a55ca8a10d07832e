import torch
from torch.optim import swa_utils

average = swa_utils.get_ema_avg_fn(0.75)
print(average(torch.tensor(2.0), torch.tensor(6.0), 1).item())
