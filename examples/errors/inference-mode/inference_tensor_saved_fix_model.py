import copy

import torch
from torch import nn

with torch.inference_mode():
    built = nn.Linear(2, 1, bias=False)
model = nn.Linear(2, 1, bias=False)
model.load_state_dict(built.state_dict())
print(built.weight.is_inference(), model.weight.is_inference())
print(copy.deepcopy(built).weight.is_inference())

model(torch.tensor([2.0, 3.0])).backward()
print(model.weight.grad.tolist())
