import torch

old = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD(old.parameters(), lr=0.5)
model = torch.nn.Linear(1, 1)
scaler = torch.amp.GradScaler("cpu")
scaler.scale(model(torch.ones(1, 1)).sum()).backward()
try:
    scaler.step(optimizer)
except AssertionError as error:
    print(error)
