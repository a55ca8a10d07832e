import torch
from torch import nn
from torch.nn.utils._per_sample_grad import call_for_per_sample_grads

model = nn.Embedding(3, 1)
words = torch.tensor([[0], [2]])
call_for_per_sample_grads(model)(words).sum().backward()
print(model.weight.grad_sample.squeeze(-1).tolist())
