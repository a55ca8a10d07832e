import torch
from torch.nn import functional as F

prediction = torch.tensor([0.25, 0.75], requires_grad=True)
target = torch.tensor([0.0, 1.0], dtype=torch.float64)

loss = F.huber_loss(prediction, target.to(prediction.dtype))
loss.backward()
print(loss.dtype, prediction.grad.tolist())
