import torch
from torch import nn

w = torch.tensor(2.0, requires_grad=True)
losses = {
    "y.item()": (w * 3).item(),
    "y.detach().numpy().mean()": (w * 3).detach().numpy().mean(),
    "sum([])": sum([]),
    "[loss, loss]": [w * 3, w * 5],
    "loss, logits": (w * 3, w),
    "{'loss': loss}": {"loss": w * 3},
    "nn.MSELoss()": nn.MSELoss(),
}
for name, loss in losses.items():
    try:
        loss.backward()
    except AttributeError as error:
        print(f"{name:25}", error)
