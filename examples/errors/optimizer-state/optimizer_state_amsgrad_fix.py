import torch

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.Adam([w], lr=0.5, amsgrad=True)
(w**2).sum().backward()
optimizer.step()
print(round(w.item(), 4), *sorted(optimizer.state[w]))
