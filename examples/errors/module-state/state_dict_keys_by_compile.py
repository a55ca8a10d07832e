import torch
from torch import nn

saved = torch.compile(nn.Linear(2, 1), backend="eager").state_dict()
try:
    nn.Linear(2, 1).load_state_dict(saved)
except RuntimeError as error:
    print(error)
