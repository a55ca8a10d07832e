import torch

w = torch.ones(2, 2, requires_grad=True)
optimizer = torch.optim.Muon([w], weight_decay=0.5)
print(optimizer.defaults["weight_decay"])
