from torch import nn

model = nn.Sequential(nn.Linear(1, 1), nn.ReLU())
try:
    model.set_submodule("1", nn.Tanh)
except ValueError as error:
    print(error)
