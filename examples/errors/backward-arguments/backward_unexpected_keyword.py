import torch

w = torch.tensor(2.0, requires_grad=True)
loss = w * w

try:
    loss.backward(retain_variables=True)
except TypeError as error:
    print(error)
