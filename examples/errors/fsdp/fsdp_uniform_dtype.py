import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = nn.Sequential(nn.Linear(1, 1).bfloat16(), nn.Linear(1, 1))
fully_shard(model)
try:
    model(torch.tensor([[2.0]]))
except AssertionError as error:
    print(str(error).partition(" {")[0])
dist.destroy_process_group()
