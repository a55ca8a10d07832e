import torch
from torch import nn
from torch.nn.utils._per_sample_grad import call_for_per_sample_grads


class Masked(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(1, 1)

    def forward(self, x, mask):
        return self.layer(x) * mask


model, x = Masked(), torch.tensor([[2.0], [3.0], [5.0]])
run = call_for_per_sample_grads(model, batch_size=3)
run(x, torch.tensor([[7.0]])).sum().backward()
print(model.layer.weight.grad_sample.flatten().tolist())
