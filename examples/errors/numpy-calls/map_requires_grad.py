import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
try:
    x.map_(torch.ones(2), lambda a, b: a + b)
except RuntimeError as error:
    print(error)
