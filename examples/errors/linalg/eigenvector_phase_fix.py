import torch

a = torch.tensor([[2 + 0j, 0], [0, 3]], requires_grad=True)
values, vectors = torch.linalg.eigh(a)
first = vectors[:, :1]
projector = first @ first.mH
projector[0, 1].real.backward()
print(a.grad.real.tolist())
