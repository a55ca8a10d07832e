import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
try:
    fully_shard(nn.Linear(1, 1), reshard_after_forward=1.0)
except ValueError as error:
    print(error)
dist.destroy_process_group()
