import torch
import torch.distributed as dist
from torch.distributed.tensor import Shard, distribute_tensor, init_device_mesh

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
mesh = init_device_mesh("cpu", (1,))
w = distribute_tensor(torch.tensor([3.0, 5.0]), mesh, [Shard(0)])
w.requires_grad_()
x = torch.tensor([2.0, 7.0])
(w.to_local() * x).sum().backward()
print(w.grad.full_tensor())
dist.destroy_process_group()
