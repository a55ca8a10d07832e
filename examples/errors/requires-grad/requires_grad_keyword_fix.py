from torch import nn

lin = nn.Linear(2, 1).requires_grad_(False)
print([parameter.requires_grad for parameter in lin.parameters()])
