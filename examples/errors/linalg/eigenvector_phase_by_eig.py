import torch

a = torch.tensor([[0.0, 1.0], [-1.0, 0.0]], requires_grad=True)
values, vectors = torch.linalg.eig(a)
print(vectors.dtype)
try:
    vectors.real.sum().backward()
except RuntimeError as error:
    print(str(error).split(" The")[0])
