from torch import nn

model = nn.Linear(2, 1)
print(model.train().training, model.eval().training)
