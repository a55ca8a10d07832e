import torch

losses = torch.tensor([2.0, 3.0])

print(losses is not None, losses.numel() > 0)
print((losses < 5).all().item(), (losses > 2).any().item())
print(((2 < losses) & (losses < 5)).tolist())
