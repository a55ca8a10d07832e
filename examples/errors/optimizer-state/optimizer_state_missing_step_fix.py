import torch

w = torch.tensor([2.0], requires_grad=True)
old = torch.optim.SGD([w], lr=0.25, momentum=0.5)
(w**2).sum().backward()
old.step()
optimizer = torch.optim.Adam([w], lr=0.5)
optimizer.step()
print(round(w.item(), 4), *sorted(optimizer.state[w]))
