import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
try:
    x.sum(dtype=torch.int64)
except RuntimeError as error:
    print(error)
