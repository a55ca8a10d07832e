import torch

a = torch.tensor([[3.0], [0.0]], requires_grad=True)
_, r = torch.linalg.qr(a)
r.abs().sum().backward()
print(r.abs().tolist(), a.grad.tolist())
