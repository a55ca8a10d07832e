import torch

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.Adam([w], foreach=True, differentiable=True)
(w**2).sum().backward()
try:
    optimizer.step()
except AssertionError as error:
    print(error)
