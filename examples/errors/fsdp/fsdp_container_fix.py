import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
layers = nn.ModuleList([nn.Linear(1, 1, bias=False)])
for layer in layers:
    fully_shard(layer)
layers[0](torch.tensor([[2.0]])).sum().backward()
print(layers[0].weight.grad.to_local())
dist.destroy_process_group()
