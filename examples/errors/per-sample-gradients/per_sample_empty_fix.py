import torch
from torch import nn
from torch.nn.utils._per_sample_grad import call_for_per_sample_grads

model = nn.Linear(1, 1)
for batch in torch.tensor([[2.0], [3.0]]), torch.ones(0, 1):
    if len(batch):
        call_for_per_sample_grads(model)(batch).sum().backward()
print(model.weight.grad_sample.flatten().tolist())
