import torch
import torch.distributed as dist
from torch.distributed._functional_collectives import all_reduce

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
w = torch.tensor([3.0], requires_grad=True)
loss = all_reduce(2 * w, "avg", dist.group.WORLD)
try:
    loss.backward()
except RuntimeError as error:
    print(error)
dist.destroy_process_group()
