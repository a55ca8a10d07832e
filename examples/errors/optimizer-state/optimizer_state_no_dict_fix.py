import torch

w = torch.tensor([2.0], requires_grad=True)
old = torch.optim.Adam([w], lr=0.5)
optimizer = torch.optim.Adam([w])
optimizer.load_state_dict(old.state_dict())
print(optimizer.param_groups[0]["lr"])
