import torch
from torch import nn
from torch.func import functional_call

model = nn.Linear(2, 1)
nn.init.ones_(model.weight)
x = torch.tensor([[2.0, 3.0]])
print(functional_call(model, {"bias": torch.tensor([5.0])}, x).item())
