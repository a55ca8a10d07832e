import inspect

import torch

functions = {
    "loss.backward": torch.Tensor.backward,
    "autograd.backward": torch.autograd.backward,
    "autograd.grad": torch.autograd.grad,
}
for name, function in functions.items():
    print(name, *list(inspect.signature(function).parameters))
