import torch

w = torch.tensor([[3.0]], requires_grad=True)
with torch.autocast("cpu"):
    y = torch.tensor([[2.0]]) @ w
out = torch.zeros(2, 1).index_copy(0, torch.tensor([1]), y.float())
out.sum().backward()
print(out.tolist(), w.grad.item())
