import torch

x = torch.tensor([2.0, 3.0])
y = x * 5

try:
    y.retain_grad()
except RuntimeError as error:
    print(error)
