import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.Adafactor([w], weight_decay=0.5)
for name in ("lr", "weight_decay", "eps"):
    print(name, optimizer.defaults[name])
