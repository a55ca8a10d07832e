import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.NAdam([w], momentum_decay=0.5)
print(optimizer.defaults["momentum_decay"])
