import torch
from torch.autograd.graph import region_activation_memory_budget

x = torch.tensor([2.0], requires_grad=True)
try:
    with region_activation_memory_budget(0.5):
        y = x**2
except RuntimeError as error:
    print(error)
