import torch

w = torch.tensor([2.0], requires_grad=True)
scale = torch.tensor([3.0], requires_grad=True)
loss = (w + 5).sum()

w.requires_grad_(False)  # (1)!
w *= scale
try:
    loss.backward()
except RuntimeError as error:
    print(error)
