from torch import nn

model = nn.LazyLinear(2)
try:
    model.share_memory()
except RuntimeError as error:
    print(error)
