import torch
from torch import nn
from torch.func import functional_call, grad

norm = nn.BatchNorm1d(1)
params = dict(norm.named_parameters())
x = torch.tensor([[1.0], [3.0]])


def f(params):
    buffers = {name: b.clone() for name, b in norm.named_buffers()}
    return functional_call(norm, (params, buffers), (x,)).sum(), buffers


gradients, buffers = grad(f, has_aux=True)(params)
print("bias.grad   ", gradients["bias"].tolist())
print("running_mean", [round(m, 6) for m in buffers["running_mean"].tolist()])
