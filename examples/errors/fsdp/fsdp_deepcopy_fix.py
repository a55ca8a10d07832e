import copy

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
net = nn.Linear(1, 1, bias=False)
average = fully_shard(copy.deepcopy(net))
model = fully_shard(net)
model(torch.tensor([[2.0]])).sum().backward()
print(model.weight.grad.to_local(), average.weight.grad)
dist.destroy_process_group()
