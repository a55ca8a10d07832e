import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("steps", torch.tensor(0))
        self.order = nn.Parameter(torch.arange(3), requires_grad=False)


model = Model()
print([name for name, _ in model.named_buffers()])
print([(name, p.requires_grad) for name, p in model.named_parameters()])
