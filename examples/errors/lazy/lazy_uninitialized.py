from torch import nn

model = nn.LazyLinear(2)
try:
    sum(p.numel() for p in model.parameters())
except ValueError as error:
    print(error)
