import torch
from torch.nn.functional import one_hot

classes = torch.tensor([[0.0, 2.0], [1.0, 0.0]])
try:
    torch.vmap(one_hot)(classes)
except RuntimeError as error:
    print(error)
