import torch
from torch import nn

old = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 5))
model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 3))
saved = old.state_dict()
saved = {name: w for name, w in saved.items() if not name.startswith("1.")}
print(model.load_state_dict(saved, strict=False).missing_keys)
print(torch.equal(model[0].weight, old[0].weight))
