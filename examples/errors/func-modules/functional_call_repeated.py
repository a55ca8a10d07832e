import torch
from torch import nn
from torch.func import functional_call

model = nn.BatchNorm1d(1).eval()
params, state = dict(model.named_parameters()), model.state_dict()
try:
    functional_call(model, (params, state), torch.ones(3, 1))
except ValueError as error:
    print(error)
