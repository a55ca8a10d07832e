from torch import nn

model = nn.Sequential(nn.Linear(2, 1))
print(model.get_submodule("0"), list(model.get_parameter("0.weight").shape))
