import torch
import torch.distributed as dist
from torch.distributed.optim import ZeroRedundancyOptimizer

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
w = torch.tensor([3.0], requires_grad=True)
v = torch.tensor([5.0], dtype=torch.float64, requires_grad=True)
optimizers = [
    ZeroRedundancyOptimizer([p], torch.optim.SGD, lr=0.5) for p in (w, v)
]
(2 * w + 2 * v).sum().backward()
for optimizer in optimizers:
    optimizer.step()
print(w.item(), v.item())
dist.destroy_process_group()
