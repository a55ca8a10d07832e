from torch import nn

model = nn.Linear(2, 1)
try:
    nn.utils.clip_grad_norm_(model.named_parameters(), 1.0)
except AttributeError as error:
    print(error)
