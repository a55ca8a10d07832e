import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[0.0, 0.0]], requires_grad=True)
lin, lstm = nn.Linear(2, 1), nn.LSTM(2, 2)
calls = {
    "target = [1]": lambda: F.cross_entropy(logits, [1]),
    "target = None": lambda: F.cross_entropy(logits, None),
    "input = {...}": lambda: F.cross_entropy({"logits": logits}, None),
    "lin(lstm(x))": lambda: lin(lstm(torch.zeros(3, 2))),
}
for name, call in calls.items():
    try:
        call()
    except TypeError as error:
        print(f"{name:14}", error)
