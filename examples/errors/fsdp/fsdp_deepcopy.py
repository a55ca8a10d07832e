import copy

import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = fully_shard(nn.Linear(1, 1))
try:
    copy.deepcopy(model)
except AssertionError as error:
    print(error)
dist.destroy_process_group()
