import torch
from torch import nn

moved = torch.ones(2, requires_grad=True).double()
try:
    torch.optim.SGD([moved])
except ValueError as error:
    print(error)

model = nn.Module()
model.moved = nn.Parameter(torch.ones(2)).double()  # (1)!
model.right = nn.Parameter(torch.ones(2).double())
print([name for name, _ in model.named_parameters()])

weight = model.right
model.float()  # (2)!
print(model.right is weight, weight.is_leaf, weight.dtype)
