import warnings

import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = DistributedDataParallel(torch.nn.Linear(1, 1), static_graph=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    model._set_static_graph()
print(caught[0].message)
del model
dist.destroy_process_group()
