import torch

fixed = torch.tensor([2.0])
free = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.AdamW([free], lr=0.5)

for _ in range(2):
    optimizer.zero_grad()
    w = torch.cat([fixed, free])
    w.sum().backward()
    optimizer.step()

print(fixed.item(), free.item() < 2)
