from torch import nn


def half(module, state, prefix, metadata):
    for name in state:
        state[name] = state[name].half()


layer = nn.Linear(1, 1)
layer.register_state_dict_post_hook(half)
print({name: tensor.dtype for name, tensor in layer.state_dict().items()})
