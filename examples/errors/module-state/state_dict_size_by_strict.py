from torch import nn

saved = nn.Linear(3, 1).state_dict()
try:
    nn.Linear(2, 1).load_state_dict(saved, strict=False)
except RuntimeError as error:
    print(error)
