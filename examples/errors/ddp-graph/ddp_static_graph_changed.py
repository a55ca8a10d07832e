import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(1, 1, bias=False)
        self.b = nn.Linear(1, 1, bias=False)

    def forward(self, x, second):
        return self.b(x) if second else self.a(x)


dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = DistributedDataParallel(Net(), static_graph=True)
x = torch.tensor([[2.0]])
try:
    for second in False, True:
        model(x, second).sum().backward()
except RuntimeError as error:
    print(error)
del model
dist.destroy_process_group()
