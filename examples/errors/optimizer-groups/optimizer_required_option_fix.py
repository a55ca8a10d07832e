import torch
from torch.optim.optimizer import Optimizer, required


class Descent(Optimizer):
    def __init__(self, params, lr=required):
        super().__init__(params, {"lr": lr})


w = torch.ones(1, requires_grad=True)
print(Descent([w], lr=0.5).param_groups[0]["lr"])
print(Descent([{"params": [w], "lr": 0.25}]).param_groups[0]["lr"])
