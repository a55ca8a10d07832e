import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
net = torch.nn.Linear(1, 1, bias=False)
torch.nn.init.constant_(net.weight, 3.0)
model = DistributedDataParallel(net)
x = torch.tensor([[2.0]], requires_grad=True)
(grad,) = torch.autograd.grad(model(x).square().sum(), x, create_graph=True)
grad.square().sum().backward()
print(grad.item(), net.weight.grad.item())
del model
dist.destroy_process_group()
