import torch

w = torch.tensor(2.0, requires_grad=True)
loss = w * 3

try:
    loss.backward(0.5)
except TypeError as error:
    print(error)
