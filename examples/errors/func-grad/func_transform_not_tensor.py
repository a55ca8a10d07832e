import torch
from torch.func import grad

params = {"w": torch.tensor([2.0, 3.0]), "scale": 5.0}
try:
    grad(lambda p: (p["w"] * p["scale"]).sum())(params)
except ValueError as error:
    print(error)
