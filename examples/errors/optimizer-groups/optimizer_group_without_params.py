import torch

w = torch.ones(1, requires_grad=True)
try:
    torch.optim.SGD([{"parameters": [w], "lr": 0.5}])
except KeyError as error:
    print(error)
