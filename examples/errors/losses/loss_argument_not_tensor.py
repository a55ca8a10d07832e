import torch
from torch.nn import functional as F

logits = torch.tensor([[0.0, 0.0]], requires_grad=True)
outputs = (logits, "hidden")
try:
    F.cross_entropy(outputs, torch.tensor([1]))
except TypeError as error:
    print(error)
