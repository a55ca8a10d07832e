import torch

a, b = torch.ones(1, requires_grad=True), torch.ones(1, requires_grad=True)
optimizer = torch.optim.LBFGS([a, b], lr=0.5)
print(len(optimizer.param_groups), len(optimizer.param_groups[0]["params"]))
