import torch
from torch.nn import functional as F

anchor = torch.tensor([[0.0]], requires_grad=True)
near, far = torch.tensor([[1.0]]), torch.tensor([[-1.0]])

loss = F.triplet_margin_loss(anchor, near, far, margin=1.0, eps=0.0)
loss.backward()
print(loss.item(), anchor.grad.tolist())
