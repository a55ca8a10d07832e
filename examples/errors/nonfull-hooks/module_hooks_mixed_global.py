from torch.nn.modules.module import (
    register_module_backward_hook,
    register_module_full_backward_hook,
)


def hook(module, grads_in, grads_out):
    pass


handle = register_module_full_backward_hook(hook)
handle.remove()
try:
    register_module_backward_hook(hook)
except RuntimeError as error:
    print(error)
