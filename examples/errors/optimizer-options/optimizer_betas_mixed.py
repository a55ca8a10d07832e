import torch

w = torch.tensor([2.0], requires_grad=True)
try:
    torch.optim.Adam([w], betas=(torch.tensor(0.5), 0.75))
except ValueError as error:
    print(error)
