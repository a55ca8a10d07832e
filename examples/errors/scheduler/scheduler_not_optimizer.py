from torch import nn
from torch.optim import lr_scheduler

model = nn.Linear(2, 1)
try:
    lr_scheduler.StepLR(model, step_size=1)
except TypeError as error:
    print(error)
