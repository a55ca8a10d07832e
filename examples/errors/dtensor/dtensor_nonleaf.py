import torch
import torch.distributed as dist
from torch.distributed.tensor import Shard, distribute_tensor, init_device_mesh

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
mesh = init_device_mesh("cpu", (1,))
w = torch.tensor([3.0, 5.0], requires_grad=True)
try:
    distribute_tensor(2 * w, mesh, [Shard(0)])
except RuntimeError as error:
    print(error)
dist.destroy_process_group()
