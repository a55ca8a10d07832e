import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import MixedPrecisionPolicy, fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
frozen = nn.Linear(1, 1, bias=False).bfloat16().requires_grad_(False)
nn.init.constant_(frozen.weight, 3.0)
model = nn.Sequential(frozen, nn.Linear(1, 1, bias=False))
policy = MixedPrecisionPolicy(param_dtype=torch.bfloat16)
fully_shard(model, mp_policy=policy)
model(torch.tensor([[2.0]])).sum().backward()
print(model[1].weight.grad.to_local())
dist.destroy_process_group()
