import warnings

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)


class Net(nn.Linear):
    def forward(self, x):
        return super().forward(x).view(-1)


model = fully_shard(Net(1, 1))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    model(torch.tensor([[2.0]]))
print(caught[0].message)
dist.destroy_process_group()
