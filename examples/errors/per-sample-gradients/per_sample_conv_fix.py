import torch
from torch import nn
from torch.nn.utils._per_sample_grad import call_for_per_sample_grads

model = nn.Conv1d(1, 1, 2)
x = torch.tensor([[[2.0, 3.0, 5.0]], [[7.0, 11.0, 13.0]]])
call_for_per_sample_grads(model)(x).sum().backward()
print(model.weight.grad_sample.flatten(1).tolist())
