import torch


class Lazy(torch.Tensor):
    @classmethod
    def __torch_dispatch__(cls, func, types, args=(), kwargs=None):
        return args[0]


x = torch.tensor([3.0, 5.0]).as_subclass(Lazy)
try:
    x.view(2)
except RuntimeError as error:
    print(error)
