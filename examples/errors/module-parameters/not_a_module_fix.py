from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
print(len(list(model.parameters())))
