from torch import nn
from torch.optim import swa_utils

model = nn.BatchNorm1d(2)
averaged = swa_utils.AveragedModel(model, use_buffers=True)
averaged.update_parameters(model)
nn.init.constant_(model.weight, 3.0)
averaged.update_parameters(model)
print(averaged.module.weight.tolist())
