import torch

w = torch.ones(2, 2, requires_grad=True)
optimizer = torch.optim.Muon([w])
w.sum().backward()
optimizer.step()
print(optimizer.defaults["ns_steps"], w.max().item() < 1)
