import torch

w = torch.tensor(2.0, requires_grad=True)

try:
    torch.autograd.backward([w * 3, w * 5], torch.tensor(1.0))
except RuntimeError as error:
    print(error)
