from torch import nn

model = nn.Sequential(nn.Linear(2, 1))
try:
    model.get_submodule("0.weight")
except AttributeError as error:
    print(error)
