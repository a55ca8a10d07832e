import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = nn.Sequential(nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False))
fully_shard(model[0])
fully_shard(model)
loss = model(torch.tensor([[2.0]])).sum()
penalty = model[0].weight.square().sum()
try:
    (loss + penalty).backward()
except NotImplementedError as error:
    print(error)
dist.destroy_process_group()
