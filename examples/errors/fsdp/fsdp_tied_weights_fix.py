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
nn.init.constant_(model.a.weight, 3.0)
fully_shard([model.a, model.b])
fully_shard(model)
model(torch.tensor([[2.0]])).sum().backward()
print(model.a.weight.grad.to_local(), model.a.weight is model.b.weight)
dist.destroy_process_group()
