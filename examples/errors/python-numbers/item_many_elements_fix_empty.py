import torch

losses = torch.tensor([2.0, 3.0, 7.0])
for threshold in 1.0, 5.0, 9.0:
    large = losses[losses > threshold]
    print(large.sum().item(), large.max().item() if len(large) else None)
