import torch
from torch import nn

x = torch.tensor([[[1.0, 3.0]], [[2.0, 4.0]]])
for norm in (
    nn.LayerNorm(2),
    nn.GroupNorm(1, 1),
    nn.BatchNorm1d(1),
    nn.InstanceNorm1d(1, affine=True),
):
    try:
        norm.bfloat16()(x)
    except RuntimeError as error:
        print(f"{type(norm).__name__:14}", error)
    print(f"{type(norm).__name__:14}", norm.float()(x.bfloat16()).dtype)
