import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.checkpoint import checkpoint


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.b = nn.Linear(1, 1, bias=False)

    def forward(self, x):
        h = checkpoint(self.b, x, use_reentrant=True)
        return checkpoint(self.b, h, use_reentrant=True)


def times_five(state, bucket):  # (1)!
    future = torch.futures.Future()
    future.set_result(bucket.buffer() * 5)
    return future


dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
net = Net()
nn.init.constant_(net.b.weight, 3.0)
model = DistributedDataParallel(net)
model.register_comm_hook(None, times_five)
model(torch.tensor([[2.0]], requires_grad=True)).sum().backward()
print(net.b.weight.grad)
del model
dist.destroy_process_group()
