import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = DistributedDataParallel(torch.nn.Linear(1, 1, bias=False))
model(torch.tensor([[2.0]])).sum().backward()
print(model.module.weight.grad)
del model
dist.destroy_process_group()
