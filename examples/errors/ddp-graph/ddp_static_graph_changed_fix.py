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
model = DistributedDataParallel(Net(), find_unused_parameters=True)
x = torch.tensor([[2.0]])
for second in False, True:
    model.zero_grad()
    model(x, second).sum().backward()
    print(second, model.module.a.weight.grad, model.module.b.weight.grad)
del model
dist.destroy_process_group()
