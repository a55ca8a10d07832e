from torch import nn
from torch.nn.utils import parametrizations

plain = nn.Linear(2, 1, bias=False)
normed = parametrizations.weight_norm(nn.Linear(2, 1, bias=False))
try:
    normed.load_state_dict(plain.state_dict())
except RuntimeError as error:
    print(error)
