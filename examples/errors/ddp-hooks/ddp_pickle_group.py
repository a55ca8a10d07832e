import pickle

import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
group = dist.new_group([0])
model = DistributedDataParallel(torch.nn.Linear(1, 1), process_group=group)
try:
    pickle.dumps(model)
except RuntimeError as error:
    print(error)
del model
dist.destroy_process_group()
