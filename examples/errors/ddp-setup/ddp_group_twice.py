import torch.distributed as dist

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
try:
    dist.init_process_group("gloo", store=store, rank=0, world_size=1)
except ValueError as error:
    print(error)
dist.destroy_process_group()
