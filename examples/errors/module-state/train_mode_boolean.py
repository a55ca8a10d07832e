from torch import nn

model = nn.Linear(2, 1)
try:
    model.train(3)
except ValueError as error:
    print(error)
