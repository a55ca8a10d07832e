import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
mesh = dist.init_device_mesh("cpu", (1, 1), mesh_dim_names=("data", "model"))
model = DistributedDataParallel(
    torch.nn.Linear(1, 1, bias=False), device_mesh=mesh["data"]
)
torch.nn.init.constant_(model.module.weight, 3.0)
model(torch.tensor([[2.0]])).sum().backward()
print(model.module.weight.grad)
del model
dist.destroy_process_group()
