import torch

losses = torch.tensor([2.0, 3.0])

print(f"{losses.mean():.2f}", [f"{loss:.2f}" for loss in losses])
