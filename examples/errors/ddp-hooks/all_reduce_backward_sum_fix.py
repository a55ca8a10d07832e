import torch
import torch.distributed as dist
from torch.distributed._functional_collectives import all_reduce

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
w = torch.tensor([3.0], requires_grad=True)
total = all_reduce(2 * w, "sum", dist.group.WORLD)
(total / dist.get_world_size()).backward()
print(w.grad)
dist.destroy_process_group()
