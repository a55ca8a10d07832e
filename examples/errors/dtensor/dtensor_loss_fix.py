import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = nn.Sequential(nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False))
nn.init.constant_(model[0].weight, 3.0)
nn.init.constant_(model[1].weight, 5.0)
fully_shard(model[0])
fully_shard(model)
loss = model(torch.tensor([[2.0]])).sum()
penalty = model[0].weight.square().sum().full_tensor()
(loss + penalty).backward()
print([p.grad.full_tensor().item() for p in model.parameters()])
dist.destroy_process_group()
