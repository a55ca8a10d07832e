from torch import nn
from torch.func import stack_module_state

params, buffers = stack_module_state([nn.Linear(2, 1) for _ in range(3)])
print({name: list(p.shape) for name, p in params.items()})
