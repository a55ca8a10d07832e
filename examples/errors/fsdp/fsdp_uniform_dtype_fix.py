import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import MixedPrecisionPolicy, fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = nn.Sequential(nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False))
nn.init.constant_(model[0].weight, 3.0)
nn.init.constant_(model[1].weight, 5.0)
policy = MixedPrecisionPolicy(param_dtype=torch.bfloat16)
fully_shard(model, mp_policy=policy)
y = model(torch.tensor([[2.0]]))
y.sum().backward()
grads = [p.grad.to_local() for p in model.parameters()]
print(y.dtype, grads)
dist.destroy_process_group()
