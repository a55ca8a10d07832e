import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = nn.Linear(2, 3, bias=False)
model.weight = nn.Parameter(torch.ones(2, 3).t().contiguous())
fully_shard(model)
model(torch.tensor([[2.0, 5.0]])).sum().backward()
print(model.weight.grad.to_local())
dist.destroy_process_group()
