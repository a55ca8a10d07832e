import torch

w = torch.tensor([2.0], requires_grad=True)
scale = torch.tensor([3.0], requires_grad=True)
loss = (w + 5).sum()

with torch.no_grad():
    w *= scale
loss.backward()
print(w.tolist(), w.grad.tolist())
