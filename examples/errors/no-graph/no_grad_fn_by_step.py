import torch
from torch import nn

lin = nn.Linear(2, 3)
y = lin(torch.ones(1, 2))

with torch.no_grad():
    unrecorded = lin(torch.ones(1, 2)).sum()

losses = {
    "no_grad": unrecorded,
    "detach()": y.detach().sum(),
    "item()": torch.tensor(y.sum().item()),
    "numpy()": torch.from_numpy(y.detach().numpy()).sum(),
    "argmax()": y.argmax().float(),
    ">": (y > 0).float().sum(),
    "long()": y.long().float().sum(),
    "sample()": torch.distributions.Normal(y, 1.0).sample().sum(),
    "linspace()": torch.linspace(0, y.sum(), 3).sum(),
}
for step, loss in losses.items():
    try:
        loss.backward()
    except RuntimeError as error:
        print(f"{step:10}", str(error)[:37])
