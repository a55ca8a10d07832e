import torch

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.SGD([{"params": [w], "lr": -0.25}])
(w**2).sum().backward()
optimizer.step()
print(w.tolist())
optimizer.param_groups[0]["lr"] = -0.5
optimizer.step()
print(w.tolist())
