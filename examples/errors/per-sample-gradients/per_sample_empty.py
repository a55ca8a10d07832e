import torch
from torch import nn
from torch.nn.utils._per_sample_grad import call_for_per_sample_grads

try:
    call_for_per_sample_grads(nn.Linear(2, 1))(torch.ones(0, 2))
except RuntimeError as error:
    print(error)
