import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = nn.Linear(2, 3, bias=False)
model.weight = nn.Parameter(torch.ones(2, 3).t())
try:
    fully_shard(model)
except NotImplementedError as error:
    print(error)
dist.destroy_process_group()
