import torch

w = torch.tensor([2.0], requires_grad=True)
scale = torch.tensor([3.0], requires_grad=True)
loss = (w + 5).sum()

scaled = w.detach() * scale
loss.backward()
scaled.sum().backward()
print(w.grad.tolist(), scale.grad.tolist())
