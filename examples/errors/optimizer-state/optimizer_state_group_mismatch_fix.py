import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5, momentum=0.5)
model(torch.ones(1, 2)).sum().backward()
optimizer.step()
saved = optimizer.state_dict()

model.bias.requires_grad_(False)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5, momentum=0.5)
optimizer.load_state_dict(saved)
print(optimizer.state[model.weight]["momentum_buffer"].tolist())

before = model.bias.item()
optimizer.zero_grad()
model(torch.ones(1, 2)).sum().backward()
optimizer.step()
print(model.bias.grad, model.bias.item() == before)
