import torch
from torch import nn

for train_again in [False, True]:
    bn = nn.BatchNorm1d(1, eps=2.0, momentum=1.0, affine=False)
    var = bn.running_var.fill_(14.0)
    x = torch.tensor([[3.0], [5.0]], requires_grad=True)
    y = bn.eval()(x)  # (1)!
    if train_again:
        bn.train()(torch.tensor([[0.0], [2.0]]))  # (2)!
    y.sum().backward()
    print(var.item(), var._version, x.grad.tolist())
