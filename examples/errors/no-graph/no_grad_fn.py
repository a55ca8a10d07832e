import torch

w = torch.tensor([2.0, 3.0])
loss = (w * 5).sum()

try:
    loss.backward()
except RuntimeError as error:
    print(error)
