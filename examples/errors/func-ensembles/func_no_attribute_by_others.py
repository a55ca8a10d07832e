import functorch
import torch

for module, name in [
    (torch.func, "jacobian"),
    (torch.func, "value_and_grad"),
    (functorch, "functional_call"),
    (functorch, "stack_module_state"),
]:
    try:
        getattr(module, name)
    except AttributeError as error:
        print(error)
