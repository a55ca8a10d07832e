import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = torch.nn.Linear(1, 1).requires_grad_(False)
try:
    DistributedDataParallel(model)
except RuntimeError as error:
    print(error)
dist.destroy_process_group()
