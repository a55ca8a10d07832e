import torch
from torch import nn

model = nn.Linear(2, 1, bias=False)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
model(torch.tensor([[3.0, 4.0]])).sum().backward()
parameters = [p for group in optimizer.param_groups for p in group["params"]]
print(nn.utils.clip_grad_norm_(parameters, 10.0).item())
