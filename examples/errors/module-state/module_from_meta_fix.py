from torch import nn

model = nn.Linear(2, 1, device="meta")
before = model.weight
model.to_empty(device="cpu")
nn.init.ones_(model.weight)
print(model.weight.tolist(), model.weight is before)
