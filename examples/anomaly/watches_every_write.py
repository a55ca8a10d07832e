import traceback

import torch
from torch.overrides import TorchFunctionMode


class Watch(TorchFunctionMode):
    def __init__(self, tensor):
        super().__init__()
        self.tensor = tensor

    def __torch_function__(self, func, types, args=(), kwargs=None):
        before = self.tensor._version
        result = func(*args, **(kwargs or {}))
        if self.tensor._version > before:
            stack = traceback.extract_stack()[:-1]
            ours = [f for f in stack if torch.__path__[0] not in f.filename]
            print(f"{before} -> {self.tensor._version}  {ours[-1].line}")
        return result


a = torch.tensor([1.0], requires_grad=True)
c = torch.tensor([-1.0], requires_grad=True)
b = a**2 * c**2
with Watch(b):
    b += 1
    b *= c + a
    d = b.exp_()
    d *= 5
try:
    b.backward()
except RuntimeError as error:
    print(str(error).split(", ")[2].split(".")[0])
