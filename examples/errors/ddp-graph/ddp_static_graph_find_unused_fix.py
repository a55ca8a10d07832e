import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(1, 1, bias=False)
        self.b = nn.Linear(1, 1, bias=False)

    def forward(self, x):
        return self.a(x)


dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = DistributedDataParallel(Net(), static_graph=True)
x = torch.tensor([[2.0]])
for _ in range(2):
    model.zero_grad()
    model(x).sum().backward()
print(model.module.a.weight.grad, model.module.b.weight.grad)
del model
dist.destroy_process_group()
