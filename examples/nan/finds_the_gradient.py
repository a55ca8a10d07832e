import traceback

import torch
from torch.overrides import TorchFunctionMode


class Gradients(TorchFunctionMode):
    def __torch_function__(self, func, types, args=(), kwargs=None):
        result = func(*args, **(kwargs or {}))
        if torch.is_tensor(result) and result.requires_grad:
            line = traceback.extract_stack()[-2].line
            result.register_hook(lambda g: print(f"{line:24}", g.tolist()))
        return result


x = torch.tensor([0.0, 0.0], requires_grad=True)
with Gradients():
    shift = x * 3
    square = shift * shift
    total = square.sum()
    length = total.sqrt()
    loss = length * 5
loss.backward()
