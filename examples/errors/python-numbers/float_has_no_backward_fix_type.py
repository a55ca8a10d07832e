import torch
from torch import nn

w = torch.tensor(2.0, requires_grad=True)


def forward(x):
    return w * x, w


loss, _ = forward(3.0)
output = {"loss": w * 5}
total = loss + output["loss"] + sum([], torch.zeros(()))
total = total + nn.MSELoss()(w, torch.tensor(1.0))

total.backward()
print(total.item(), w.grad.item())
