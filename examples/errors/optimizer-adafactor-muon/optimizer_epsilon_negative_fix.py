import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.Adafactor([w])
print(optimizer.defaults["eps"])
