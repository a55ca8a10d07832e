import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
losses = [(w[i] ** 2).item() for i in range(2)]
try:
    torch.stack(losses)
except TypeError as error:
    print(error)
