import torch

w = torch.tensor([2.0], requires_grad=True)
try:
    torch.optim.Adam([w], lr=torch.tensor(0.5), foreach=True)
except ValueError as error:
    print(error)
