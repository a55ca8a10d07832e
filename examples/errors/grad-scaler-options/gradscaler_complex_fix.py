import torch

w = torch.tensor([3.0 + 0j], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
w.abs().sum().backward()
optimizer.step()
print(w.grad.tolist(), w.tolist())
