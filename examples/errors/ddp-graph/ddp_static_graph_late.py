import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = DistributedDataParallel(torch.nn.Linear(1, 1, bias=False))
model(torch.tensor([[2.0]])).sum().backward()
try:
    model._set_static_graph()
except RuntimeError as error:
    print(error)
del model
dist.destroy_process_group()
