import torch

w = torch.tensor(2.0, requires_grad=True)
scaled = w * 3
scaled.retain_grad()
optimizer = torch.optim.SGD([scaled], lr=0.5)
scaled.backward()
optimizer.step()
print(w.item(), scaled.item())
