import torch

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.LBFGS([w])


def closure():
    optimizer.zero_grad()
    (w**2).sum().backward()


try:
    optimizer.step(closure)
except TypeError as error:
    print(error)
