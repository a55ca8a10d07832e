import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.checkpoint import checkpoint


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(1, 1, bias=False)
        self.b = nn.Linear(1, 1, bias=False)
        self.c = nn.Linear(1, 1, bias=False)

    def forward(self, x):
        h = checkpoint(self.b, self.a(x), use_reentrant=False)
        return checkpoint(self.b, h, use_reentrant=False)


dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
net = Net()
nn.init.constant_(net.a.weight, 3.0)
nn.init.constant_(net.b.weight, 5.0)
model = DistributedDataParallel(net, find_unused_parameters=True)
model(torch.tensor([[2.0]])).sum().backward()
print(net.a.weight.grad, net.b.weight.grad, net.c.weight.grad)
del model
dist.destroy_process_group()
