import torch

w = torch.ones(2, 2, requires_grad=True)
optimizer = torch.optim.Muon([w], ns_steps=100)
w.sum().backward()
try:
    optimizer.step()
except ValueError as error:
    print(error)
