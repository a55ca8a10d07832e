import torch

x = torch.tensor([3.0, 5.0], requires_grad=True)
loss = x.sum()
try:
    loss / len(loss)
except TypeError as error:
    print(error)
