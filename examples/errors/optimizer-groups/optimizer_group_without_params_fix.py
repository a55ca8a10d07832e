import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([{"params": [w], "lr": 0.5}])
print(len(optimizer.param_groups[0]["params"]), optimizer.param_groups[0]["lr"])
