import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.Adam([w])
print(optimizer.defaults["eps"])
