import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
net = torch.nn.Linear(1, 1, bias=False)
model = DistributedDataParallel(net, static_graph=True)
model(torch.tensor([[2.0]])).sum().backward()
print(net.weight.grad)
del model
dist.destroy_process_group()
