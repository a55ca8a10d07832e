import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
buffer = torch.empty(2)

try:
    torch.mul(w, 5, out=buffer)
except RuntimeError as error:
    print(error)
