from torch import nn

lazy, model = nn.LazyLinear(2), nn.Linear(3, 2)
try:
    model.load_state_dict(lazy.state_dict())
except RuntimeError as error:
    print(error)
