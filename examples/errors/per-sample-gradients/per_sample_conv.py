import torch
from torch import nn
from torch.nn.utils._per_sample_grad import call_for_per_sample_grads

model = nn.Conv1d(1, 1, 2)
try:
    call_for_per_sample_grads(model)(torch.ones(1, 4))
except RuntimeError as error:
    print(str(error).split(" of type")[0])
