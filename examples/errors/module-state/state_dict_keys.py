from torch import nn
from torch.optim import swa_utils

model = nn.Linear(2, 1)
averaged = swa_utils.AveragedModel(model)
try:
    model.load_state_dict(averaged.state_dict())
except RuntimeError as error:
    print(error)
