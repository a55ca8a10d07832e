import torch

number = "0"
print(torch.device("cuda:0"), torch.device(f"cuda:{number}"))
w = torch.tensor([[3.0]], requires_grad=True)
with torch.autocast(w.device.type):
    y = w @ torch.tensor([[2.0]])
y.sum().backward()
print(w.grad.tolist())
