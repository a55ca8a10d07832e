import torch
from torch import nn
from torch.nn.utils._per_sample_grad import call_for_per_sample_grads

model = nn.Embedding(3, 2)
try:
    call_for_per_sample_grads(model)(torch.tensor([0, 2]))
except RuntimeError as error:
    print(error)
