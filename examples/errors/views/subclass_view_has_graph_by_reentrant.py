import torch
from torch.overrides import enable_reentrant_dispatch


class Traced(torch.Tensor):
    @classmethod
    def __torch_dispatch__(cls, func, types, args=(), kwargs=None):
        with enable_reentrant_dispatch():
            return torch.tensor([3.0, 5.0]).view(2)


x = torch.tensor([3.0, 5.0]).as_subclass(Traced)
try:
    x.view(2)
except RuntimeError as error:
    print(error)
