from torch import nn
from torch.func import stack_module_state

models = [nn.Linear(2, 1), nn.Linear(2, 1)]
for model in models:
    model.weight.requires_grad_(False)
params, buffers = stack_module_state(models)
print({name: p.requires_grad for name, p in params.items()})
