from torch import nn
from torch.func import stack_module_state

models = [nn.Linear(2, 1), nn.Linear(2, 1)]
models[0].weight.requires_grad_(False)
try:
    stack_module_state(models)
except RuntimeError as error:
    print(error)
