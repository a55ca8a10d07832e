import torch

w = torch.tensor([[3.0]], requires_grad=True)
q = torch.tensor([[[2.0]]])
with torch.autocast("cpu"):
    k = q @ w
y = torch.bmm(q, k.to(q.dtype))
y.sum().backward()
print(y.dtype, w.grad.item())
