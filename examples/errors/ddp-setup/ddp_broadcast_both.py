import warnings

import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
net = torch.nn.Linear(1, 1)
options = {"broadcast_buffers": False, "forward_sync_buffers": False}
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    DistributedDataParallel(net, **options)
print(caught[0].message)
dist.destroy_process_group()
