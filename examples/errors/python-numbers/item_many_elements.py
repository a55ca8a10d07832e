import torch

loss = torch.tensor([2.0, 3.0, 7.0])
try:
    loss.item()
except RuntimeError as error:
    print(error)
