import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.RMSprop([w], alpha=0.5)
print(optimizer.defaults["alpha"])
