import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
parts = torch.nn.Linear(1, 1), torch.nn.Linear(1, 1, bias=False, device="meta")
net = torch.nn.Sequential(*parts)
net[1].to_empty(device="cpu")
torch.nn.init.constant_(net[1].weight, 3.0)
model = DistributedDataParallel(net)
model(torch.tensor([[2.0]])).sum().backward()
print(net[0].weight.grad, net[0].bias.grad)
del model
dist.destroy_process_group()
