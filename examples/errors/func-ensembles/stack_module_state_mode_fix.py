from torch import nn
from torch.func import stack_module_state

models = [nn.Linear(2, 1), nn.Linear(2, 1).eval()]
for model in models:
    model.train()
params, buffers = stack_module_state(models)
print({name: list(p.shape) for name, p in params.items()})
