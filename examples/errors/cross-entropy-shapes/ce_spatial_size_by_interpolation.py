import torch
from torch.nn import functional as F

mask = torch.tensor([[[0.0, 2.0]]])
print("linear ", F.interpolate(mask, size=4, mode="linear").flatten().tolist())
print("nearest", F.interpolate(mask, size=4, mode="nearest").flatten().tolist())
