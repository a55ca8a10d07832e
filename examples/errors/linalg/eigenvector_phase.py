import torch

a = torch.tensor([[2, 1j], [-1j, 2]], requires_grad=True)
values, vectors = torch.linalg.eigh(a)
try:
    vectors.real.sum().backward()
except RuntimeError as error:
    print(error)
