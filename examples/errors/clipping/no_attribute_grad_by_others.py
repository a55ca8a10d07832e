import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
for read in (
    lambda: nn.utils.clip_grad_norm_(optimizer.param_groups, 1.0),
    lambda: model.grad,
    lambda: (model.weight * 2).sum().item().grad,
):
    try:
        read()
    except AttributeError as error:
        print(error)
