import torch

s = torch.tensor([[2.0, 0.0], [0.0, 3.0]]).to_sparse()
w = torch.tensor([[5.0], [7.0]], requires_grad=True)
(s @ w).sum().backward()
print(s.layout, w.grad.flatten().tolist())
