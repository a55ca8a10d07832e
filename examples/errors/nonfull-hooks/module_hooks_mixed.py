from torch import nn


def hook(module, grads_in, grads_out):
    pass


layer = nn.Linear(1, 1)
handle = layer.register_full_backward_hook(hook)
handle.remove()
try:
    layer.register_backward_hook(hook)
except RuntimeError as error:
    print(error)
