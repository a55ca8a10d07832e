import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
net = torch.nn.Linear(1, 1, bias=False)
device = next(net.parameters()).device
ids = None if device.type == "cpu" else [device.index]
model = DistributedDataParallel(net, device_ids=ids)
model(torch.tensor([[2.0]])).sum().backward()
print(ids, net.weight.grad)
del model
dist.destroy_process_group()
