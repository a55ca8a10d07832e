from torch import nn
from torch.optim import swa_utils

model = nn.Linear(2, 1)
try:
    swa_utils.AveragedModel(
        model,
        avg_fn=swa_utils.get_ema_avg_fn(0.5),
        multi_avg_fn=swa_utils.get_ema_multi_avg_fn(0.5),
    )
except AssertionError as error:
    print(error)
