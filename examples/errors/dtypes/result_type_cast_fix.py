import torch

w = torch.tensor([2.0], requires_grad=True)
total = torch.tensor([0.0])
total += w * 3
total.backward()
print(w.grad.item())
