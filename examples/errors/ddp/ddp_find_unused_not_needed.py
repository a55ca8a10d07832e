import os

import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
net = torch.nn.Linear(1, 1, bias=False)
model = DistributedDataParallel(net, find_unused_parameters=True)
read, write = os.pipe()
stderr = os.dup(2)
os.dup2(write, 2)  # (1)!
model(torch.tensor([[2.0]])).sum().backward()
os.dup2(stderr, 2)
log = os.read(read, 10_000).decode()
print(log.partition("Warning: ")[2].partition(" (function")[0])
del model
dist.destroy_process_group()
