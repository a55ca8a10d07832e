import torch

w = torch.tensor([[3.0]], requires_grad=True)
x = torch.tensor([[2.0]])
with torch.autocast("cuda", enabled=torch.cuda.is_available()):
    y = x @ w
y.sum().backward()
print(y.dtype, w.grad.tolist(), w.grad.dtype)
