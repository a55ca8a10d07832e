import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)


class Net(nn.Linear):
    def forward(self, x):
        return super().forward(x).view(-1).clone()


model = fully_shard(Net(1, 1, bias=False))
y = model(torch.tensor([[2.0]]))
y += 5
y.sum().backward()
print(model.weight.grad.to_local())
dist.destroy_process_group()
