import torch
import torch.distributed as dist
from torch.distributed.algorithms.ddp_comm_hooks import default_hooks
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = DistributedDataParallel(torch.nn.Linear(1, 1))
model.register_comm_hook(None, default_hooks.allreduce_hook)
try:
    model.register_comm_hook(None, default_hooks.fp16_compress_hook)
except RuntimeError as error:
    print(error)
del model
dist.destroy_process_group()
