import torch

w = torch.tensor([[3.0]], requires_grad=True)
out = torch.zeros(2, 1)
with torch.autocast("cpu"):
    y = torch.tensor([[2.0]]) @ w
out[torch.tensor([1])] = y.to(out.dtype)
out.sum().backward()
print(out.tolist(), w.grad.item())
