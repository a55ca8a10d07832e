import torch
from torch.nn import functional as F

prediction = torch.tensor([2.0, 3.0], requires_grad=True)

for reduction in "mean", "sum", "none":
    prediction.grad = None
    loss = F.mse_loss(prediction, torch.zeros(2), reduction=reduction)
    loss.sum().backward()
    print(f"{reduction:5}", loss.tolist(), prediction.grad.tolist())
