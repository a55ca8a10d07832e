import torch

w = torch.ones(1, dtype=torch.complex64, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5, fused=True)
w.abs().sum().backward()
try:
    optimizer.step()
except RuntimeError as error:
    print(error)
