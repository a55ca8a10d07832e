import torch
from torch import nn

w = torch.tensor(2.0, requires_grad=True)


def model(x, label=None):
    if label is not None:
        return w * x - label, w


loss, _ = model(3.0, 1.0)
output = {"loss": w * 5}
total = loss + output["loss"] + sum([], torch.zeros(()))
total = total + nn.MSELoss()(w, torch.tensor(1.0))

total.backward()
print(total.item(), w.grad.item())
