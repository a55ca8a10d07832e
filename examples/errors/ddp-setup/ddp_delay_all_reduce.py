import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
layer = torch.nn.Linear(1, 1)
try:
    DistributedDataParallel(
        layer, delay_all_reduce_named_params=[("bias", layer.bias)]
    )
except ValueError as error:
    print(error)
dist.destroy_process_group()
