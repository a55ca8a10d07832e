import torch

w = torch.ones(2, 2, dtype=torch.complex64, requires_grad=True)
optimizer = torch.optim.Muon([w])
w.abs().sum().backward()
try:
    optimizer.step()
except RuntimeError as error:
    print(error)
