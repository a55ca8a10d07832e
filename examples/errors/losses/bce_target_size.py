import torch
from torch.nn import functional as F

prediction = torch.tensor([[0.25], [0.75]], requires_grad=True)
target = torch.tensor([0.0, 1.0])
try:
    F.binary_cross_entropy(prediction, target)
except ValueError as error:
    print(error)
