import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.checkpoint import checkpoint


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(1, 1, bias=False)

    def forward(self, x):
        return checkpoint(self.a, x, use_reentrant=True)


dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = DistributedDataParallel(Net())
x = torch.tensor([[2.0]], requires_grad=True)
model(x).sum().backward()
print(model.module.a.weight.grad)
del model
dist.destroy_process_group()
