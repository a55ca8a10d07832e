import io

import torch
from torch import nn
from torch.nn.utils import parametrizations

layer = parametrizations.weight_norm(nn.Linear(1, 1, bias=False))
try:
    torch.save(layer, io.BytesIO())
except RuntimeError as error:
    print(str(error).partition(" See:")[0])
