import torch

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25, differentiable=True)
(w**2).sum().backward()
try:
    optimizer.step()
except RuntimeError as error:
    print(error)
