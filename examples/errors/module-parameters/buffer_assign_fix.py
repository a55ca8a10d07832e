import torch
from torch import nn

norm = nn.BatchNorm1d(1)
norm.running_mean = torch.tensor([2.0])
print(
    norm.running_mean.tolist(), [name for name, _ in norm.named_buffers()][:1]
)
