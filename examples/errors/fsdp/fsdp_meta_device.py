import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = fully_shard(nn.Linear(1, 1, device="meta"))
try:
    model(torch.tensor([[2.0]]))
except RuntimeError as error:
    print(error)
dist.destroy_process_group()
