import io
import pickle

import torch
from torch import nn

layer = nn.Linear(1, 1)
layer.register_full_backward_hook(lambda *args: None)
try:
    torch.save(layer, io.BytesIO())
except pickle.PicklingError as error:
    print(str(error).split(" at 0x")[0])
