import torch
import torch.distributed as dist
from torch.distributed.optim import ZeroRedundancyOptimizer

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
w = torch.tensor([3.0], requires_grad=True)
try:
    ZeroRedundancyOptimizer([w, {"params": [w]}], torch.optim.SGD, lr=0.5)
except TypeError as error:
    print(error)
dist.destroy_process_group()
