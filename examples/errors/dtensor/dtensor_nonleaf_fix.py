import torch
import torch.distributed as dist
from torch.distributed.tensor import DTensor, Shard, init_device_mesh

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
mesh = init_device_mesh("cpu", (1,))
w = torch.tensor([3.0, 5.0], requires_grad=True)
h = DTensor.from_local(2 * w, mesh, [Shard(0)])
h.sum().backward()
print(w.grad)
dist.destroy_process_group()
