import torch

a = torch.tensor([[3.0], [0.0]], requires_grad=True)
q, r = torch.linalg.qr(a, mode="reduced")
r.abs().sum().backward()
print(q.shape, a.grad.tolist())
