from torch import nn
from torch.nn.utils.parametrizations import weight_norm

lin = weight_norm(nn.Linear(2, 1))
for name, parameter in lin.named_parameters():
    parameter.requires_grad = False
    print(name)
print(lin.weight.requires_grad)
