import torch

w = torch.tensor([2.0], requires_grad=True)
half = torch.tensor(0.5)
try:
    torch.optim.Adam([w], betas=(half, half), foreach=True)
except ValueError as error:
    print(error)

optimizer = torch.optim.Adam([w], foreach=True)
optimizer.param_groups[0]["lr"] = half
(w**2).sum().backward()
try:
    optimizer.step()
except RuntimeError as error:
    print(error)
