import torch
from torch import nn
from torch.nn.utils._per_sample_grad import call_for_per_sample_grads


class Ones(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(1, 1)

    def forward(self, count):
        return self.layer(torch.ones(count, 1))


model = Ones()
call_for_per_sample_grads(model, batch_size=3)(3).sum().backward()
print(model.layer.weight.grad_sample.flatten().tolist())
