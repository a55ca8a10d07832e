import logging

import torch
import torch.distributed as dist
from torch.distributed.fsdp import MixedPrecision
from torch.nn.parallel import DistributedDataParallel

logging.getLogger("torch.nn.parallel.distributed").setLevel(logging.ERROR)
dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = DistributedDataParallel(
    torch.nn.Linear(1, 1),
    mixed_precision=MixedPrecision(param_dtype=torch.bfloat16),
)
try:
    model(torch.tensor([[2.0]]))
except RuntimeError as error:
    print(error)
del model
dist.destroy_process_group()
