import torch
from torch.nn import functional as F

mask = torch.tensor([[[0, 2, 2, 2]]])
for mode in "nearest", "nearest-exact", "linear", "area":
    small = F.interpolate(mask.float(), size=2, mode=mode)
    print(f"{mode:13}", small.flatten().tolist())
