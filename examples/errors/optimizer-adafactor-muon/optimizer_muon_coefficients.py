import torch

w = torch.ones(2, 2, requires_grad=True)
optimizer = torch.optim.Muon([w], ns_coefficients=(3.0, -5.0))
w.sum().backward()
try:
    optimizer.step()
except ValueError as error:
    print(error)
