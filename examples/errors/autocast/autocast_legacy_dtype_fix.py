import torch

x = torch.tensor([[3.0]], requires_grad=True)
with torch.autocast("cpu", dtype=torch.bfloat16):
    y = x @ torch.tensor([[2.0]])
y.sum().backward()
print(y.dtype, x.grad.item())
