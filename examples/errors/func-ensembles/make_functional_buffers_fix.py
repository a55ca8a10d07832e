import torch
from torch import nn
from torch.func import functional_call

model = nn.BatchNorm1d(1).eval()
params, buffers = dict(model.named_parameters()), dict(model.named_buffers())
buffers["running_mean"] = torch.tensor([2.0])
y = functional_call(model, (params, buffers), torch.tensor([[5.0]]))
print(round(y.item(), 3))
