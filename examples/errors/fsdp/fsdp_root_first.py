import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
for part in model[0], model:
    fully_shard(part)
try:
    for part in model[0], model:  # (1)!
        part(torch.tensor([[2.0]]))
except RuntimeError as error:
    print(error)
dist.destroy_process_group()
