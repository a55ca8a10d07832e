import torch

w = torch.tensor([[3.0]], requires_grad=True)
with torch.autocast("cpu"):
    y = torch.tensor([[2.0]]) @ w
y.sum().backward()
print(y.dtype, w.grad.tolist(), w.grad.dtype)
