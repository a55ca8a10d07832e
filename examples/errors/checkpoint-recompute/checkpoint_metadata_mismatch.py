import torch
from torch.utils.checkpoint import CheckpointError, checkpoint

batch = torch.tensor([2.0, 3.0])
w = torch.tensor(5.0, requires_grad=True)
y = checkpoint(lambda w: (w * batch).sum(), w, use_reentrant=False)
batch = torch.tensor([7.0])  # (1)!
try:
    y.backward()
except CheckpointError as error:
    print(str(error).partition("\n\nTip")[0])
