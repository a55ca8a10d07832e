import torch

device = "cuda:0" if torch.cuda.is_available() else "cpu"
w = torch.tensor([[3.0]], device=device, requires_grad=True)
x = torch.tensor([[2.0]], device=device)
with torch.autocast(w.device.type):
    y = x @ w
y.sum().backward()
print(y.dtype, w.grad.tolist())
