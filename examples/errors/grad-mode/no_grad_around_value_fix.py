import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
with torch.no_grad():
    y = w * 5
print(y.sum())
print((w * 5).detach().sum())
