import torch

w = torch.tensor(2.0, requires_grad=True)
loss = w * 3
try:
    loss.data[0]
except IndexError as error:
    print(error)
