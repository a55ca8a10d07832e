import torch

x = torch.tensor([5.0], requires_grad=True)
try:
    (x // 2).sum().backward()
except RuntimeError as error:
    print(error)
