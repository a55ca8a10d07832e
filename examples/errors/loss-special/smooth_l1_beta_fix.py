import torch
from torch.nn import functional as F

prediction = torch.tensor([0.25, 2.0], requires_grad=True)
zeros = torch.zeros(2)

for beta in 0.0, 0.5:
    prediction.grad = None
    F.smooth_l1_loss(prediction, zeros, reduction="sum", beta=beta).backward()
    print(beta, prediction.grad.tolist())
