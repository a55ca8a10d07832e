from torch import nn
from torch.func import stack_module_state

try:
    stack_module_state([nn.Linear(2, 1), nn.Linear(2, 1).eval()])
except RuntimeError as error:
    print(error)
