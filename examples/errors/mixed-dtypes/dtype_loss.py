import torch
import torch.nn.functional as F

logit = torch.tensor([0.0], dtype=torch.bfloat16, requires_grad=True)
target = torch.tensor([1.0])
try:
    F.binary_cross_entropy(torch.sigmoid(logit), target)
except RuntimeError as error:
    print(error)
