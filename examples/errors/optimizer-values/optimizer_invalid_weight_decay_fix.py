import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5, weight_decay=0.5)
(w * 0).sum().backward()
optimizer.step()
print(w.tolist())
