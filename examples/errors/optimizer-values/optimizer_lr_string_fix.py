import torch

w = torch.tensor([2.0], requires_grad=True)
lr = "2.5e-1"
optimizer = torch.optim.SGD([w], lr=float(lr))
(w**2).sum().backward()
optimizer.step()
print(w.tolist())
