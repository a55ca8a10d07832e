import torch

loss = torch.tensor([2.0, 3.0, 7.0])
print(loss.mean().item(), loss.sum().item(), loss.tolist())
