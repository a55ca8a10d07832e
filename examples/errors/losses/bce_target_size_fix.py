import torch
from torch.nn import functional as F

prediction = torch.tensor([[0.25], [0.75]], requires_grad=True)
target = torch.tensor([0.0, 1.0])

loss = F.binary_cross_entropy(prediction.squeeze(1), target)
loss.backward()
print([[round(g, 4) for g in row] for row in prediction.grad.tolist()])
