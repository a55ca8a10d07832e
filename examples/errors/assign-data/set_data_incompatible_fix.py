import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
w.data = torch.tensor([5.0, 7.0]).to_sparse().to_dense()
(w**2).sum().backward()
print(w.tolist(), w.grad.tolist())
