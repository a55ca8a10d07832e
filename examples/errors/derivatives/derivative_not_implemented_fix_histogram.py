import torch

x = torch.tensor([0.25, 1.5], requires_grad=True)
centers = torch.tensor([[0.0], [1.0], [2.0]])
hist = (1 - (x - centers).abs()).relu().sum(dim=1)
print(hist.tolist())

hist[1].backward()
print(x.grad.tolist())
