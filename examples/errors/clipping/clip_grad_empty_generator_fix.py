import torch
from torch import nn

model = nn.Linear(2, 1, bias=False)
parameters = list(model.parameters())
optimizer = torch.optim.SGD(parameters, lr=0.5)
model(torch.tensor([[3.0, 4.0]])).sum().backward()
total = nn.utils.clip_grad_norm_(parameters, 2.5)
print(total.item(), [round(x, 4) for x in model.weight.grad[0].tolist()])
