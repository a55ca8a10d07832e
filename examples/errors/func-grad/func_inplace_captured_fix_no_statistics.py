import torch
from torch import nn
from torch.func import functional_call, grad

x = torch.tensor([[1.0], [3.0]])
for norm in (
    nn.BatchNorm1d(1).eval(),
    nn.BatchNorm1d(1, track_running_stats=False),
):
    params = dict(norm.named_parameters())
    gradients = grad(lambda p: functional_call(norm, p, (x,)).sum())(params)
    print("bias.grad", gradients["bias"].tolist())
