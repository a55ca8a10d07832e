# entry: no-grad-fn
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 4))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
for epoch in range(3):
    images, labels = torch.randn(32, 8), torch.randint(0, 4, (32,))
    accuracy = (model(images).argmax(dim=1) == labels).float().mean()
    optimizer.zero_grad()
    (1 - accuracy).backward()
    optimizer.step()
