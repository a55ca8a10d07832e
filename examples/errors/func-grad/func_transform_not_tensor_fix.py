import torch
from torch.func import grad

params = {"w": torch.tensor([2.0, 3.0])}
print(grad(lambda p, scale: (p["w"] * scale).sum())(params, 5.0)["w"].tolist())
