import torch
from torch.nn import functional as F

x = torch.zeros(1, 2, requires_grad=True)
zero, weight = torch.tensor([0]), torch.ones(2)
calls = {
    "cross_entropy(weight)": lambda: F.cross_entropy(x, zero, weight.double()),
    "nll_loss(weight)": lambda: F.nll_loss(x, zero, weight.long()),
    "multi_margin_loss(target)": lambda: F.multi_margin_loss(x, zero.float()),
}
for name, call in calls.items():
    try:
        call()
    except RuntimeError as error:
        print(f"{name:25}", error)
