from torch import nn

module = nn.ModuleDict()
try:
    module["head.out"] = nn.Linear(2, 1)
except KeyError as error:
    print(error)
