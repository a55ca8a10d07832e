import torch
from torch.nn.utils._per_sample_grad import call_for_per_sample_grads

try:
    call_for_per_sample_grads(torch.square)
except RuntimeError as error:
    print(error)
