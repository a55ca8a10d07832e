import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.Adam(model.parameters())
checkpoint = {
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),
}
optimizer.load_state_dict(checkpoint["optimizer"])
print(*sorted(checkpoint["optimizer"]), *sorted(checkpoint["model"]))
