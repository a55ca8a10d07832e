import torch

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
loss = (w**2).sum()
try:
    optimizer.step(loss)
except TypeError as error:
    print(error)
