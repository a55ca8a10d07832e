import torch

losses = torch.tensor([2.0, 3.0])
try:
    print(f"{losses:.2f}")
except TypeError as error:
    print(error)
