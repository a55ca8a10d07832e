import torch
from torch import nn

lazy, model = nn.LazyLinear(2), nn.Linear(3, 2)
with torch.no_grad():
    lazy(torch.zeros(1, 3))
model.load_state_dict(lazy.state_dict())
print(torch.equal(lazy.weight, model.weight))

fresh = nn.LazyLinear(2)
fresh.load_state_dict(model.state_dict())
print(list(fresh.weight.shape))
