import torch

a, b = torch.ones(1, requires_grad=True), torch.ones(1, requires_grad=True)
optimizer = torch.optim.LBFGS([a])
optimizer.add_param_group({"params": [b]})
try:
    optimizer.step(lambda: (a * b).sum())
except AssertionError as error:
    print(error)
