import torch

x = torch.ones(1, 1, device="meta")
w = torch.ones(1, 1, device="meta", requires_grad=True)
with torch.autocast("cpu", enabled=x.device.type == "cpu"):
    y = x @ w
y.sum().backward()
print(y.dtype, w.grad.shape)
