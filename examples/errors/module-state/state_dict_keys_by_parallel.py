from torch import nn

saved = nn.DataParallel(nn.Linear(2, 1)).state_dict()
try:
    nn.Linear(2, 1).load_state_dict(saved)
except RuntimeError as error:
    print(error)
