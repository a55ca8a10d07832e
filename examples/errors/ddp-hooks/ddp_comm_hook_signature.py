import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)


def hook(state, bucket: torch.Tensor):
    return bucket


model = DistributedDataParallel(torch.nn.Linear(1, 1))
try:
    model.register_comm_hook(None, hook)
except ValueError as error:
    print(error)
del model
dist.destroy_process_group()
