import torch

a, b = torch.ones(1, requires_grad=True), torch.ones(1, requires_grad=True)
groups = [{"params": [a], "lr": 0.5}, {"params": [b], "lr": 0.25}]
optimizer = torch.optim.SGD(groups)
(a + b).sum().backward()
optimizer.step()
print(a.tolist(), b.tolist())
