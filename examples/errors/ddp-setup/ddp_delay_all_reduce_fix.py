import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
layer = torch.nn.Linear(1, 1)
model = DistributedDataParallel(
    layer,
    delay_all_reduce_named_params=[("bias", layer.bias)],
    param_to_hook_all_reduce=layer.weight,
)
model(torch.tensor([[2.0]])).sum().backward()
print(layer.weight.grad, layer.bias.grad)
del model
dist.destroy_process_group()
