from torch.func import stack_module_state

try:
    stack_module_state([])
except RuntimeError as error:
    print(error)
