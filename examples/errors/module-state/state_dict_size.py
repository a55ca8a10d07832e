from torch import nn

saved = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 5)).state_dict()
model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 3))
try:
    model.load_state_dict(saved)
except RuntimeError as error:
    print(error)
