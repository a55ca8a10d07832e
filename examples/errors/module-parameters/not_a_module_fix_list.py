from torch import nn

layers = [nn.Linear(2, 2), nn.ReLU()]
model = nn.Sequential(*layers)
print([type(layer).__name__ for layer in model])
