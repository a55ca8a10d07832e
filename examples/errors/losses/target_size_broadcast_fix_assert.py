import torch
from torch import nn
from torch.nn import functional as F

lin = nn.Linear(1, 1)
x, target = torch.ones(3, 1), torch.ones(3)

prediction = lin(x).squeeze(-1)
assert prediction.shape == target.shape, (prediction.shape, target.shape)
F.mse_loss(prediction, target).backward()
print(prediction.shape, lin.weight.grad is not None)
