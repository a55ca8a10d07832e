import torch
from torch.nn import functional as F

x = torch.tensor([0.5], requires_grad=True)
loss = F.huber_loss(x, torch.tensor([1.0], dtype=torch.float64))
print(loss.dtype)
try:
    loss.backward()
except RuntimeError as error:
    print(error)
