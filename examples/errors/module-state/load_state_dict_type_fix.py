import torch
from torch import nn

old, new = nn.Linear(2, 1), nn.Linear(2, 1)
new.load_state_dict(old.state_dict())
print(torch.equal(old.weight, new.weight), old.weight is new.weight)
