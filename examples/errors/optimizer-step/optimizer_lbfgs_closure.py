import torch

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.LBFGS([w])
(w**2).sum().backward()
try:
    optimizer.step()
except TypeError as error:
    print(error)
