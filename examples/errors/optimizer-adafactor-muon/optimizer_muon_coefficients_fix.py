import torch

w = torch.ones(2, 2, requires_grad=True)
optimizer = torch.optim.Muon([w])
w.sum().backward()
optimizer.step()
print(optimizer.defaults["ns_coefficients"], w.max().item() < 1)
