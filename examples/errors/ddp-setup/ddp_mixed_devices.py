import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
parts = torch.nn.Linear(1, 1), torch.nn.Linear(1, 1, device="meta")
model = torch.nn.Sequential(*parts)
try:
    DistributedDataParallel(model)
except ValueError as error:
    print(str(error).partition(" locate in ")[0])
dist.destroy_process_group()
