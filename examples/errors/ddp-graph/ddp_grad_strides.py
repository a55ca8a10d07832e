import warnings

import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = DistributedDataParallel(torch.nn.Conv2d(2, 3, 3, bias=False))
model.to(memory_format=torch.channels_last)  # (1)!
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    model(torch.ones(1, 2, 3, 3)).sum().backward()
print(str(caught[0].message).partition(" (Triggered")[0])
del model
dist.destroy_process_group()
