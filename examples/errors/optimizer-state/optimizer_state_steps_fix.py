import torch

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.Adam([w], lr=0.5)
(w**2).sum().backward()
optimizer.step()
saved = optimizer.state_dict()
saved["state"][0]["step"] = 1
optimizer.load_state_dict(saved)
optimizer.step()
print(optimizer.state[w]["step"])
