import torch
from torch.optim.optimizer import Optimizer, required


class Descent(Optimizer):
    def __init__(self, params, lr=required):
        super().__init__(params, {"lr": lr})


try:
    Descent([torch.ones(1, requires_grad=True)])
except ValueError as error:
    print(error)
