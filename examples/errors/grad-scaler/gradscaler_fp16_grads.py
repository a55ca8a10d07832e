import torch

model = torch.nn.Linear(1, 1).half()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
scaler = torch.amp.GradScaler("cpu")
loss = model(torch.ones(1, 1).half()).sum()
scaler.scale(loss).backward()
try:
    scaler.step(optimizer)
except ValueError as error:
    print(error)
