from dataclasses import dataclass

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel


@dataclass
class Output:
    value: torch.Tensor


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(1, 1, bias=False)
        self.b = nn.Linear(1, 1, bias=False)

    def forward(self, x):
        return Output(self.a(x))


dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = DistributedDataParallel(Net(), find_unused_parameters=True)
y = model(torch.tensor([[2.0]])).value
y.sum().backward()
print(model.module.a.weight.grad)
del model
dist.destroy_process_group()
