import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
net = torch.nn.Linear(1, 1, bias=False)
options = {"compiled_autograd": True, "optimize_ddp": "python_reducer"}
with torch._dynamo.config.patch(options):
    model = DistributedDataParallel(net)
    loss = model(torch.tensor([[2.0]])).sum()
    backward = torch.compile(torch.Tensor.backward, backend="aot_eager")
    backward(loss)
print(net.weight.grad)
del model
dist.destroy_process_group()
