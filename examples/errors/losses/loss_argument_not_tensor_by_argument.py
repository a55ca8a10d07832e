import torch
from torch.nn import functional as F

logits = torch.tensor([[0.0, 0.0]], requires_grad=True)
calls = {
    "target = [1]": lambda: F.cross_entropy(logits, [1]),
    "target = None": lambda: F.cross_entropy(logits, None),
    "input = {...}": lambda: F.cross_entropy({"logits": logits}, None),
    "target = 1.0": lambda: F.mse_loss(logits, 1.0),
}
for name, call in calls.items():
    try:
        call()
    except (AttributeError, TypeError) as error:
        print(f"{name:14}", error)
