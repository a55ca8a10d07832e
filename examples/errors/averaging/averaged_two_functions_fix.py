from torch import nn
from torch.optim import swa_utils

model = nn.Linear(1, 1, bias=False)
nn.init.constant_(model.weight, 2.0)
averaged = swa_utils.AveragedModel(
    model, multi_avg_fn=swa_utils.get_ema_multi_avg_fn(0.5)
)
averaged.update_parameters(model)
nn.init.constant_(model.weight, 4.0)
averaged.update_parameters(model)
print(averaged.module.weight.item())
