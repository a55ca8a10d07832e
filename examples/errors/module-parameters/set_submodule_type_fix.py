from torch import nn

model = nn.Sequential(nn.Linear(1, 1), nn.ReLU())
model.set_submodule("1", nn.Tanh())
print(model)
