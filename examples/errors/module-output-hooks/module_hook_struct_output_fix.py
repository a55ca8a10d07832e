import torch
from torch import nn


class Pool(nn.Module):
    def forward(self, x):
        values, indices = x.max(dim=1)
        return values, indices


def show(module, grads_in, grads_out):
    print(grads_in[0].tolist(), grads_out[0].tolist())


pool = Pool()
pool.register_full_backward_hook(show)
values, _ = pool(torch.tensor([[2.0, 3.0]], requires_grad=True))
(5 * values).sum().backward()
