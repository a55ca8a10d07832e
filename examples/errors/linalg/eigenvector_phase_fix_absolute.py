import torch

a = torch.tensor([[2, 1j], [-1j, 2]], requires_grad=True)
values, vectors = torch.linalg.eigh(a)
vectors[0, 0].abs().square().backward()
print(a.grad.diagonal().real.round(decimals=4).tolist())
