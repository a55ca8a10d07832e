from torch import nn

unused = nn.Linear(2, 1)
try:
    nn.utils.get_total_norm([unused.weight.grad])
except AttributeError as error:
    print(error)
