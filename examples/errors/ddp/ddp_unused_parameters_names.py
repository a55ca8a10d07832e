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
dist.set_debug_level(dist.DebugLevel.INFO)
model = DistributedDataParallel(Net())
x = torch.tensor([[2.0]])
try:
    for _ in range(2):
        model(x).sum().backward()
except RuntimeError as error:
    message = str(error)
    print(message[message.index("Parameters which") :].partition("\n")[0])
dist.set_debug_level(dist.DebugLevel.OFF)
del model
dist.destroy_process_group()
