import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = DistributedDataParallel(torch.nn.Linear(1, 1, bias=False))
with torch.autocast("cpu"):
    y = model(torch.tensor([[2.0]]))
y.sum().backward()
print(y.dtype, model.module.weight.grad)
del model
dist.destroy_process_group()
