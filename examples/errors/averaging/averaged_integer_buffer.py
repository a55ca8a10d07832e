from torch import nn
from torch.optim import swa_utils

model = nn.BatchNorm1d(2)
averaged = swa_utils.AveragedModel(
    model, multi_avg_fn=swa_utils.get_swa_multi_avg_fn(), use_buffers=True
)
averaged.update_parameters(model)
try:
    averaged.update_parameters(model)
except RuntimeError as error:
    print(error)
