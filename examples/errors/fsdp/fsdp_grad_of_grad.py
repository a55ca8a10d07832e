import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = nn.Sequential(nn.Linear(1, 1), nn.Tanh(), nn.Linear(1, 1))
fully_shard(model[0])
fully_shard(model)
x = torch.tensor([[2.0]], requires_grad=True)
(grad,) = torch.autograd.grad(model(x).sum(), x, create_graph=True)
try:
    grad.square().sum().backward()
except RuntimeError as error:
    print(error)
dist.destroy_process_group()
