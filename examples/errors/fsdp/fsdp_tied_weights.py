import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(1, 1, bias=False)
        self.b = nn.Linear(1, 1, bias=False)
        self.b.weight = self.a.weight

    def forward(self, x):
        return self.b(self.a(x))


model = Net()
fully_shard(model.a)
fully_shard(model.b)
fully_shard(model)
try:
    model(torch.tensor([[2.0]]))
except ValueError as error:
    print(error)
dist.destroy_process_group()
