import torch

prediction = torch.tensor([2, 3])
target = torch.tensor([2, 5])
try:
    (prediction - target).square().mean()
except RuntimeError as error:
    print(error)
