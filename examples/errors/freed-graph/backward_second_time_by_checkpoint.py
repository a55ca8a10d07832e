import torch
from torch.utils.checkpoint import checkpoint

x = torch.tensor(3.0, requires_grad=True)
for use_reentrant in False, True:
    y = checkpoint(torch.square, x, use_reentrant=use_reentrant)
    y.backward()
    try:
        y.backward()
    except RuntimeError as error:
        print(use_reentrant, str(error)[:49])
