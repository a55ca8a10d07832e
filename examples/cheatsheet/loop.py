import torch
from torch import nn
from torch.nn.functional import mse_loss

model = nn.Linear(1, 1, bias=False)
nn.init.constant_(model.weight, 3.0)
optimizer = torch.optim.SGD(model.parameters(), lr=0.125)
x, targets = torch.tensor([4.0]), torch.tensor([[8.0], [0.0]] * 2)

model.train()
for i, target in enumerate(targets):
    loss = mse_loss(model(x), target)
    (loss / 2).backward()
    if i % 2:
        norm = nn.utils.clip_grad_norm_(model.parameters(), 16.0)
        optimizer.step()
        optimizer.zero_grad()
        print("norm", norm.item(), "weight", model.weight.item())

model.eval()
with torch.no_grad():
    print("eval", mse_loss(model(x), target).item())
