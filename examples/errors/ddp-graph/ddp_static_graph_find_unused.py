import warnings

import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
options = {"static_graph": True, "find_unused_parameters": True}
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    DistributedDataParallel(torch.nn.Linear(1, 1), **options)
print(caught[0].message)
dist.destroy_process_group()
