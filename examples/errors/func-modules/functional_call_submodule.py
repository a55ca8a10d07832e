import torch
from torch import nn
from torch.func import functional_call

saved = nn.DataParallel(nn.Linear(2, 1)).state_dict()
try:
    functional_call(nn.Linear(2, 1), saved, torch.ones(3, 2))
except AttributeError as error:
    print(error)
