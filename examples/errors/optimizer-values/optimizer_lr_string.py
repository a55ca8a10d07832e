import torch

w = torch.tensor([2.0], requires_grad=True)
lr = "1e-3"
try:
    torch.optim.Adam([w], lr=lr)
except TypeError as error:
    print(error)
