from torch import nn

model = nn.Linear(2, 1)
try:
    model.parameters()[0]
except TypeError as error:
    print(error)
