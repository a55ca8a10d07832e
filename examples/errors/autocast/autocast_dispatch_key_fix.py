import torch

for kind in ("meta", "cpu"):
    has = torch.amp.is_autocast_available(kind)
    print(kind, has and torch.is_autocast_enabled(kind))
