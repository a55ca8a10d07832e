import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
with torch.autograd.set_detect_anomaly(True):
    safe = torch.where(x > 0, x, 1)
    y = torch.where(x > 0, safe**1.5, 0)
    (g,) = torch.autograd.grad(y.sum(), x, create_graph=True)
    g.square().sum().backward()
print(g.tolist(), x.grad.tolist())
