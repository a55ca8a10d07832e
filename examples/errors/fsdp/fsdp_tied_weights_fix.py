import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = nn.Sequential(nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False))
nn.init.constant_(model[0].weight, 3.0)
model[1].weight = model[0].weight
fully_shard([model[0], model[1]])
fully_shard(model)
model(torch.tensor([[2.0]])).sum().backward()
print(model[0].weight.grad.to_local(), model[0].weight is model[1].weight)
dist.destroy_process_group()
