import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
mesh = dist.init_device_mesh("cpu", (1,))
group = dist.new_group([0])
try:
    DistributedDataParallel(
        torch.nn.Linear(1, 1), process_group=group, device_mesh=mesh
    )
except RuntimeError as error:
    print(error)
dist.destroy_process_group()
