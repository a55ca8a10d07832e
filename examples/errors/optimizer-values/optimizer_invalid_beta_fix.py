import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.Adam([w], betas=(0.5, 0.75))
print(optimizer.defaults["betas"])
