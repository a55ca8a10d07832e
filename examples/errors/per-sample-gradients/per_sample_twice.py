import torch
from torch import nn
from torch.nn.utils._per_sample_grad import call_for_per_sample_grads

model, x = nn.Linear(1, 1), torch.tensor([[2.0], [3.0]])
nn.init.ones_(model.weight)
call_for_per_sample_grads(model)(x).sum().backward()
model.zero_grad()
try:
    call_for_per_sample_grads(model)(x)
except RuntimeError as error:
    print(error)
