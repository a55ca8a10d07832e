import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import MixedPrecisionPolicy, fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
first = nn.Linear(1, 1, bias=False).bfloat16()
model = nn.Sequential(first, nn.Linear(1, 1, bias=False))
nn.init.constant_(model[0].weight, 3.0)
nn.init.constant_(model[1].weight, 5.0)
policy = MixedPrecisionPolicy(param_dtype=torch.bfloat16)
fully_shard(first)
fully_shard(model, mp_policy=policy)
model(torch.tensor([[2.0]])).sum().backward()
for p in model.parameters():
    print(p.dtype, p.grad.to_local())
dist.destroy_process_group()
