import torch
from torch import nn
from torch.nn.utils import parametrizations

plain = nn.Linear(2, 1, bias=False)
with torch.no_grad():
    plain.weight.copy_(torch.tensor([[3.0, 4.0]]))
normed = nn.Linear(2, 1, bias=False)
normed.load_state_dict(plain.state_dict())
parametrizations.weight_norm(normed)
print([round(x, 4) for x in normed.weight[0].tolist()])
