import torch

with torch.autocast("cpu"):
    print(torch.is_autocast_enabled("cpu"))
print(torch.is_autocast_enabled("cpu"))
