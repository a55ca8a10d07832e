import copy
import io

import torch
from torch import nn
from torch.nn.utils import parametrizations

layer = parametrizations.weight_norm(nn.Linear(1, 1, bias=False))
file = io.BytesIO()
torch.save(layer.state_dict(), file)
file.seek(0)
loaded = parametrizations.weight_norm(nn.Linear(1, 1, bias=False))
loaded.load_state_dict(torch.load(file))
print(torch.equal(loaded.weight, layer.weight))
print(torch.equal(copy.deepcopy(layer).weight, layer.weight))
