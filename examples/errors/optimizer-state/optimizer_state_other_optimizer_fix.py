import torch

w = torch.tensor([2.0], requires_grad=True)
saved = torch.optim.SGD([w], lr=0.5).state_dict()
optimizer = torch.optim.Adam([w], lr=saved["param_groups"][0]["lr"])
(w**2).sum().backward()
optimizer.step()
print(round(w.item(), 4))
