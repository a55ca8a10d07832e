import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.Adadelta([w], rho=0.5)
print(optimizer.defaults["rho"])
