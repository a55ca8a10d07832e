import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = nn.Conv2d(2, 3, 2).to(memory_format=torch.channels_last)
try:
    fully_shard(model)
except NotImplementedError as error:
    print(error)
dist.destroy_process_group()
