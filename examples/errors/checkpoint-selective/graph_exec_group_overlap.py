import torch
from torch.utils.checkpoint import CheckpointError, GraphExecGroup, checkpoint

x = torch.tensor([3.0], requires_grad=True)
y = checkpoint(lambda x: x.square().square(), x, use_reentrant=False)
with GraphExecGroup():
    y.sum().backward(retain_graph=True)
    try:
        y.sum().backward()
    except CheckpointError as error:
        print(error)
