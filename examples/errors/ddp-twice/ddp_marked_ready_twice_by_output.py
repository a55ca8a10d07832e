import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel


class Output:
    def __init__(self, value):
        self.value = value


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(1, 1, bias=False)
        self.b = nn.Linear(1, 1, bias=False)

    def forward(self, x):
        return Output(self.a(x))


dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = DistributedDataParallel(Net(), find_unused_parameters=True)
try:
    model(torch.tensor([[2.0]])).value.sum().backward()
except RuntimeError as error:
    print(str(error).partition(". ")[0])
del model
dist.destroy_process_group()
