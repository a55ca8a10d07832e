import torch
from torch import nn

saved = torch.optim.Adam(nn.Linear(2, 1).parameters()).state_dict()
model = nn.Linear(2, 1, bias=False)
try:
    torch.optim.Adam(model.parameters()).load_state_dict(saved)
except ValueError as error:
    print(error)
