import torch
from torch import nn
from torch.func import functional_call, stack_module_state, vmap

models = [nn.Sequential(nn.Linear(2, 1)) for _ in range(3)]
params, buffers = stack_module_state(models)


def run(params, buffers, x):
    return functional_call(models[0], (params, buffers), (x,))


x = torch.ones(5, 2)
print(vmap(run, in_dims=(0, 0, None))(params, buffers, x).shape)
