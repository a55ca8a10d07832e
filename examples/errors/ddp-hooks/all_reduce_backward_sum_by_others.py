import torch
import torch.distributed as dist
from torch.distributed import _functional_collectives as functional

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
world = dist.group.WORLD
w = torch.tensor([3.0], requires_grad=True)
losses = [
    functional.all_reduce(w, "max", world),
    functional.all_reduce_coalesced([w], "min", world)[0],
    functional.reduce_scatter_single(w, "avg", 0, world),
    functional.reduce_scatter_single_coalesced([w], "avg", [0], world)[0],
]
for loss in losses:
    try:
        loss.backward()
    except RuntimeError as error:
        print(error)
dist.destroy_process_group()
