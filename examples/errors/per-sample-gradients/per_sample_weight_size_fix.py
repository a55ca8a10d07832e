import torch
from torch import nn
from torch.nn.utils._per_sample_grad import call_for_per_sample_grads

model = nn.Linear(1, 1)
x = torch.tensor([[2.0], [3.0]])
call_for_per_sample_grads(model)(x).mean().backward()
print(model.weight.grad_sample.flatten().tolist())
