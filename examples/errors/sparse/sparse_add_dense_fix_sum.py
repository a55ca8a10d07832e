import torch

s = torch.tensor([[2.0, 0.0], [0.0, 3.0]]).to_sparse()
w = torch.ones(2, 2, requires_grad=True)
y = w + s
(y * y).sum().backward()
print(y.tolist(), w.grad.tolist())
