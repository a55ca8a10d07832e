from torch import nn

model = nn.Sequential(nn.Linear(2, 1))
try:
    model.set_submodule("0.weight", nn.Identity())
except AttributeError as error:
    print(error)
