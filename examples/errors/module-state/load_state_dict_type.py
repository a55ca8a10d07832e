from torch import nn

old, new = nn.Linear(2, 1), nn.Linear(2, 1)
try:
    new.load_state_dict(old)
except TypeError as error:
    print(error)
