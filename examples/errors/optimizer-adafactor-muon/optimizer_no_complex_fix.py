import torch

w = torch.ones(1, dtype=torch.complex64, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
w.abs().sum().backward()
optimizer.step()
print(w.tolist())
