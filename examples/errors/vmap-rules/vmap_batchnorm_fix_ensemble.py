import torch
from torch import nn
from torch.func import functional_call, stack_module_state, vmap

norms = [nn.BatchNorm1d(1), nn.BatchNorm1d(1)]
params, buffers = stack_module_state(norms)
batches = torch.tensor([[[1.0], [3.0]], [[5.0], [9.0]]])


def run(params, buffers, batch):
    return functional_call(norms[0], (params, buffers), (batch,))


vmap(run)(params, buffers, batches)
means = buffers["running_mean"].flatten().tolist()
print([round(mean, 3) for mean in means])
