import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

store = dist.HashStore()
for _ in range(2):
    if not dist.is_initialized():
        dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = DistributedDataParallel(torch.nn.Linear(1, 1, bias=False))
model(torch.tensor([[2.0]])).sum().backward()
print(model.module.weight.grad)
del model
dist.destroy_process_group()
