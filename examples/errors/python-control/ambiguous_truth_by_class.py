import torch
from torch import nn

prediction = torch.tensor([2.0, 3.0], requires_grad=True)
target = torch.tensor([1.0, 1.0])
for loss in (
    nn.MSELoss,
    nn.SmoothL1Loss,
    nn.BCEWithLogitsLoss,
    nn.CrossEntropyLoss,
    nn.HuberLoss,
):
    try:
        loss(prediction, target)
    except (RuntimeError, TypeError) as error:
        print(f"{loss.__name__:17}", error)
