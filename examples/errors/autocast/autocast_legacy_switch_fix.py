import torch

x = torch.tensor(3.0, requires_grad=True)
with torch.autocast("cpu"):
    y = 2 * x
print(torch.is_autocast_enabled("cpu"))
y.backward()
print(x.grad.item())
