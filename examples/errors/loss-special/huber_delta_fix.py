import torch
from torch.nn import functional as F

prediction = torch.tensor([0.25, 2.0], requires_grad=True)

F.huber_loss(prediction, torch.zeros(2), reduction="sum", delta=0.5).backward()
print(prediction.grad.tolist())
