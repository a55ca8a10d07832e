import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
net = torch.nn.Conv2d(2, 3, 3, bias=False)
net.to(memory_format=torch.channels_last)
model = DistributedDataParallel(net)
model(torch.ones(1, 2, 3, 3)).sum().backward()
print(net.weight.grad.stride(), net.weight.grad.unique())
del model
dist.destroy_process_group()
