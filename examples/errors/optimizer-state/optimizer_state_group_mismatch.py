import torch
from torch import nn

model = nn.Linear(2, 1)
saved = torch.optim.Adam(model.parameters()).state_dict()
model.bias.requires_grad_(False)
trained = [p for p in model.parameters() if p.requires_grad]
try:
    torch.optim.Adam(trained).load_state_dict(saved)
except ValueError as error:
    print(error)
