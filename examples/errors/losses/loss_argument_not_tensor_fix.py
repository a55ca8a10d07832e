import torch
from torch.nn import functional as F

logits = torch.tensor([[0.0, 0.0]], requires_grad=True)
outputs = (logits, "hidden")

F.cross_entropy(outputs[0], torch.tensor([1])).backward()
print(logits.grad.tolist())
