import torch
import torch.distributed as dist
from torch.distributed.algorithms.ddp_comm_hooks import default_hooks
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
net = torch.nn.Linear(1, 1, bias=False)
model = DistributedDataParallel(net)
model.register_comm_hook(None, default_hooks.fp16_compress_hook)
model(torch.tensor([[2.0]])).sum().backward()
print(net.weight.grad)
del model
dist.destroy_process_group()
