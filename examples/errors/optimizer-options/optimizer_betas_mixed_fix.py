import torch

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.Adam([w], betas=(torch.tensor(0.5).item(), 0.75))
print(optimizer.defaults["betas"])
