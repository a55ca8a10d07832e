import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
net = nn.Sequential(nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False))
nn.init.constant_(net[0].weight, 3.0)
nn.init.constant_(net[1].weight, 5.0)
model = DistributedDataParallel(net)
x = torch.tensor([[2.0]], requires_grad=True)
(grad,) = torch.autograd.grad(model(x).sum(), x, create_graph=True)
grad.square().sum().backward()
print(grad.item(), [p.grad.item() for p in net.parameters()])
del model
dist.destroy_process_group()
