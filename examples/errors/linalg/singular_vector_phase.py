import torch

a = torch.tensor([[2, 1j], [-1j, 3]], requires_grad=True)
u, s, vh = torch.linalg.svd(a)
try:
    u.real.sum().backward()
except RuntimeError as error:
    print(error)
