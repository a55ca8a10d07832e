import torch

w = torch.tensor(2.0, requires_grad=True)
losses = [w * 3, w * 5]
total = torch.tensor([loss.item() for loss in losses]).sum()

try:
    total.backward()
except RuntimeError as error:
    print(error)
