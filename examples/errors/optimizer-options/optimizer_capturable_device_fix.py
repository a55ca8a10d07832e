import torch

w = torch.tensor([2.0], requires_grad=True)
saved = torch.optim.Adam([w], lr=0.5, capturable=True).state_dict()
optimizer = torch.optim.Adam([w], lr=0.5)
optimizer.load_state_dict(saved)
print(optimizer.param_groups[0]["capturable"])
for group in optimizer.param_groups:
    group["capturable"] = False
(w**2).sum().backward()
optimizer.step()
print(round(w.item(), 4))
