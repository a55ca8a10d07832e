import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
net = torch.nn.Sequential(torch.nn.Linear(1, 1), torch.nn.BatchNorm1d(1))
if torch.cuda.is_available():
    net = torch.nn.SyncBatchNorm.convert_sync_batchnorm(net.cuda())
model = DistributedDataParallel(net)
x = torch.tensor([[2.0], [5.0]], device=next(net.parameters()).device)
model(x).sum().backward()
print(net[1].bias.grad)
del model
dist.destroy_process_group()
