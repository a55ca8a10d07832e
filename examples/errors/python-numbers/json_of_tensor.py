import json

import torch

loss = torch.tensor(2.0, requires_grad=True) * 3
try:
    json.dumps({"loss": loss})
except TypeError as error:
    print(error)
