import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = nn.Linear(2, 1, bias=False)
average = model.weight.detach().clone()
fully_shard(model)
try:
    average = 0.5 * average + 0.5 * model.weight
except RuntimeError as error:
    print(error)
dist.destroy_process_group()
