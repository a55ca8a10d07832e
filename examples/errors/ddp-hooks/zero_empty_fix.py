import torch
import torch.distributed as dist
from torch.distributed.optim import ZeroRedundancyOptimizer

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
w = torch.tensor([3.0], requires_grad=True)
optimizer = ZeroRedundancyOptimizer([w], torch.optim.SGD, lr=0.5)
(2 * w).sum().backward()
optimizer.step()
print(w.item())
dist.destroy_process_group()
