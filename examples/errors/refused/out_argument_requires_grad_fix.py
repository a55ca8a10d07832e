import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
buffer = torch.empty(2)

buffer.copy_(torch.mul(w, 5))
buffer.sum().backward()
print(w.grad.tolist())

values = torch.empty(2)
with torch.no_grad():
    torch.mul(w, 5, out=values)
print(values.tolist())
