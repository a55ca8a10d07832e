import torch
from torch import nn
from torch.nn.utils._per_sample_grad import call_for_per_sample_grads

model = nn.LayerNorm([3, 2])
try:
    call_for_per_sample_grads(model)(torch.ones(3, 2))
except RuntimeError as error:
    print(error)
