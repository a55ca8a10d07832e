# entry: scalar-outputs-only
import torch
from torch import nn

model = nn.Linear(5, 3)
criterion = nn.CrossEntropyLoss(reduction="none")
loss = criterion(model(torch.randn(7, 5)), torch.randint(0, 3, (7,)))
loss.backward()
