import warnings

import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
net = torch.nn.Linear(2, 2, bias=False)
model = DistributedDataParallel(net)
net.weight.data = net.weight.data.t()  # (1)!
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    model(torch.tensor([[2.0, 3.0]])).sum().backward()
print(str(caught[0].message).partition(" (Triggered")[0])
del model
dist.destroy_process_group()
