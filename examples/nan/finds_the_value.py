import traceback

import torch
from torch.overrides import TorchFunctionMode


class FiniteValues(TorchFunctionMode):
    def __torch_function__(self, func, types, args=(), kwargs=None):
        result = func(*args, **(kwargs or {}))
        if torch.is_tensor(result) and not result.isfinite().all():
            line = traceback.extract_stack()[-2].line
            raise FloatingPointError(f"{line}  # {result.tolist()}")
        return result


x = torch.tensor([200.0, 0.0], requires_grad=True)
try:
    with FiniteValues():
        top = x.exp()
        share = top / top.sum()
        share[0].backward()
except FloatingPointError as error:
    print(error)
