import warnings

import torch
from torch import nn

x = torch.tensor([2.0, 3.0])
losses = {
    "size_average=False": lambda: nn.MSELoss(size_average=False),
    "reduce=False": lambda: nn.MSELoss(reduce=False),
    'MSELoss("sum")': lambda: nn.MSELoss("sum"),
    'reduction="sum"': lambda: nn.MSELoss(reduction="sum"),
}
for name, make in losses.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        loss = make()
    said = [str(warning.message)[57:75] for warning in caught]
    print(f"{name:19}", loss(x, torch.zeros(2)).tolist(), *said)
