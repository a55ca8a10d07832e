import torch

x = torch.tensor([[2.0]])
w = torch.tensor([[3.0]], requires_grad=True)
with torch.autocast(x.device.type):
    y = x @ w
y.sum().backward()
print(y.dtype, w.grad.tolist())
