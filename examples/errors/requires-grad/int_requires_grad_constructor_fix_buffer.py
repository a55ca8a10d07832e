import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("steps", torch.tensor(0))
        self.order = nn.Parameter(torch.arange(3), requires_grad=False)


model = Model()
print([name for name, _ in model.named_buffers()], list(model.state_dict()))

torch.optim.SGD(model.parameters(), lr=1).step()
print([(name, p.tolist()) for name, p in model.named_parameters()])
