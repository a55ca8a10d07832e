import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.Adafactor([w], d=1.0)
print(optimizer.defaults["d"])
