import torch
from torch.nn import functional as F

prediction = torch.tensor([2.0, 3.0], requires_grad=True)
target = torch.tensor(1.0)

loss = F.mse_loss(prediction, target.expand_as(prediction))
loss.backward()
print(loss.item(), prediction.grad.tolist())
