import torch
from torch.utils.checkpoint import CheckpointError, checkpoint

dropout = torch.nn.Dropout(0.5)
x = torch.tensor([3.0], requires_grad=True)
y = checkpoint(lambda x: dropout(x).square(), x, use_reentrant=False)
dropout.eval()
try:
    y.sum().backward()
except CheckpointError as error:
    print(str(error).partition("\n\nTip")[0])
