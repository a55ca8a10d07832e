import torch
from torch.nn import functional as F

prediction = torch.tensor([[2.0], [7.0]], requires_grad=True)
target = torch.tensor([2.0, 7.0])

loss = F.mse_loss(prediction.squeeze(1), target)
loss.backward()
print(loss.item(), prediction.grad.tolist())

prediction.grad = None
loss = F.mse_loss(prediction, target.unsqueeze(1))
loss.backward()
print(loss.item(), prediction.grad.tolist())
