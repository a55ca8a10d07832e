import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.Rprop([w], etas=(0.5, 1.5))
print(optimizer.defaults["etas"])
