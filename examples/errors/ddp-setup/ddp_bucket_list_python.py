import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
try:
    with torch._dynamo.config.patch(optimize_ddp="python_reducer"):
        DistributedDataParallel(
            torch.nn.Linear(1, 1), bucket_cap_mb_list=[1, 2]
        )
except AssertionError as error:
    print(error)
dist.destroy_process_group()
