import torch

w = torch.tensor(1.0, requires_grad=True)
x = torch.tensor([2.0, 3.0, 5.0, 6.0])
losses = w * x

try:
    losses.backward()
except RuntimeError as error:
    print(error)
