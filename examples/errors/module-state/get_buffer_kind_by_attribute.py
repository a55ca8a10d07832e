import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 1))
model.scale = torch.tensor(3.0)
for name in ("scale", "0"):
    try:
        model.get_buffer(name)
    except AttributeError as error:
        print(error)
