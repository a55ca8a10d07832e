import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
with torch.no_grad():
    features = torch.tensor([5.0, 7.0])
(w * features).sum().backward()
print(w.grad.tolist())
