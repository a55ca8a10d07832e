import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.Adafactor([w], lr=0.5, maximize=True)
w.sum().backward()
optimizer.step()
print(w.item() > 1)
