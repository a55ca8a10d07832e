from torch import nn

try:
    lin = nn.Linear(2, 1, requires_grad=False)
except TypeError as error:
    print(error)
